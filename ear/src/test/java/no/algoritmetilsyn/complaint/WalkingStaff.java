package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;

/** The staff at their desks: they run errands at once, twice or late, read cases and take what comes next. */
final class WalkingStaff {

    static final List<String> ACCOUNTS = List.of("inspektor", "jurist", Errands.LEADER);

    private static final int MOST_KEPT = 8;

    /** A page that was opened and is sent later, when it may be stale. */
    private record Kept(Errand errand, Desk.Sheet page) {}

    private final Map<String, Desk> desks = new HashMap<>();
    private final List<Kept> kept = new ArrayList<>();
    private final Database database;
    private final Expected expected;
    private final Trail trail;
    private final Random random;

    WalkingStaff(Installation installation, Expected expected, Trail trail, Random random) {
        this.database = new Database(installation);
        this.expected = expected;
        this.trail = trail;
        this.random = random;
        ACCOUNTS.forEach(account -> desks.put(account, Desk.of(installation, account)));
    }

    /** Opens a case, or finds it closed. */
    void read(String account, ExpectedComplaint complaint) {
        trail.note(account + " reads the case of " + complaint.reference);
        Desk.Sheet page = desks.get(account).open("/tilsyn/delsak/" + complaint.id);
        trail.look(page.status(), page.body());
        if (expected.maySee(account, complaint.casefile)) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).contains(complaint.reference, complaint.text);
        } else {
            assertThat(page.status()).isEqualTo(403);
            assertThat(page.body()).doesNotContain(complaint.reference);
        }
    }

    /** Runs an errand, sometimes twice; or opens its page and keeps it for later. */
    void run(Errand errand) {
        if (random.nextInt(5) == 0) {
            keep(errand);
            return;
        }
        Desk.Sheet page = runAtOnce(errand);
        if (random.nextInt(8) == 0 && page.has(errand.form())) {
            sendAgain(errand, page);
        }
    }

    /** The second half of a double click: the same answer, or a refusal, and nothing happens twice. */
    private void sendAgain(Errand errand, Desk.Sheet page) {
        Client.Answer answer =
                page.send(errand.form(), errand.button(), errand.fields().toArray(String[]::new));
        trail.note(errand + ", twice: " + answer.status());
        trail.look(answer.status(), answer.body());
    }

    private void keep(Errand errand) {
        trail.note(errand + ": opened");
        Desk.Sheet page = open(errand);
        if (page.has(errand.form())) {
            kept.add(new Kept(errand, page));
            if (kept.size() > MOST_KEPT) {
                kept.remove(0);
            }
        }
    }

    /** Sends one of the pages that were opened some steps ago. */
    void sendKept() {
        if (!kept.isEmpty()) {
            Kept late = kept.remove(random.nextInt(kept.size()));
            send(late.errand(), late.page(), false);
        }
    }

    /** Opens a page and sends it. It has no form only where there is nothing to do, or somebody may not do it. */
    Desk.Sheet runAtOnce(Errand errand) {
        trail.note(errand.toString());
        Desk.Sheet page = open(errand);
        if (page.has(errand.form())) {
            send(errand, page, true);
        } else {
            trail.note("   which has no form: " + page.status());
            assertThat(errand.allowed().getAsBoolean()).as("is allowed").isFalse();
        }
        return page;
    }

    private Desk.Sheet open(Errand errand) {
        Desk.Sheet page = desks.get(errand.account()).open(errand.path());
        trail.look(page.status(), page.body());
        assertThat(page.status()).isIn(200, 302, 403);
        return page;
    }

    /** What is allowed is done by a fresh page; a stale one may have to be opened anew, but never does anything else. */
    private void send(Errand errand, Desk.Sheet page, boolean fresh) {
        boolean allowed = errand.allowed().getAsBoolean();
        Client.Answer answer =
                page.send(errand.form(), errand.button(), errand.fields().toArray(String[]::new));
        boolean done = errand.acknowledged().test(answer);
        trail.note("%s%s: %s".formatted(errand, fresh ? "" : ", late", done ? "done" : "refused, " + answer.status()));
        trail.look(answer.status(), answer.body());
        if (fresh || done) {
            assertThat(done).as(answer.body()).isEqualTo(allowed);
        }
        if (done) {
            errand.effect().accept(answer);
        }
    }

    /** Takes the next task, whichever it is. */
    void claimNext(String account) {
        trail.note(account + " claims the next task");
        Client.Answer answer = desks.get(account).open("/tilsyn/").send("work", "neste=1");
        trail.look(answer.status(), answer.body());
        if (!Errand.leadsTo("/tilsyn/delsak/").test(answer)
                && !Errand.leadsTo("/tilsyn/brev/").test(answer)) {
            assertThat(expected.complaints())
                    .noneMatch(complaint -> complaint.isOpen()
                            && complaint.holders.isEmpty()
                            && expected.maySee(account, complaint.casefile)
                            && (expected.isSuperiorImpartial(account, complaint.casefile)
                                    || !complaint.isWaiting("sortComplaint")));
            return;
        }
        String[] claimed = database.value(
                        "SELECT t.id || ' ' || t.kind || ' ' || t.subject_id FROM tasks t JOIN accounts a "
                                + "ON a.id = t.claimed_by WHERE a.user_name = ? AND t.state = 'OPEN' "
                                + "ORDER BY t.claimed_at DESC LIMIT 1",
                        account)
                .split(" ");
        Optional<ExpectedComplaint> ours = expected.complaints().stream()
                .filter(complaint -> complaint.id.equals(claimed[2]))
                .findFirst();
        if (ours.isPresent()) {
            claimed(account, ours.get(), claimed[1], answer);
        } else {
            giveBack(account, claimed[0]);
        }
    }

    private void claimed(String account, ExpectedComplaint complaint, String task, Client.Answer answer) {
        trail.note("   which is " + task + " of " + complaint.reference);
        assertThat(Errand.leadsTo(complaint.id).test(answer)).isTrue();
        assertThat(expected.maySee(account, complaint.casefile)).isTrue();
        assertThat(complaint.isWaiting(task)).isTrue();
        assertThat(complaint.holders).doesNotContainKey(task);
        complaint.holders.put(task, account);
    }

    /** What other tests have left is not for us. */
    private void giveBack(String account, String task) {
        Client.Answer answer = desks.get(account)
                .open("/tilsyn/oppgave/" + task + "/frigi")
                .send("release", "give", "reason", "Skal på ferie.");
        assertThat(Errand.leadsTo("gjort=TASK_RELEASED").test(answer)).isTrue();
    }
}
