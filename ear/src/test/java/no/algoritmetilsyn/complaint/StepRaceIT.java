package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.AtOnce;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several take different steps with one complaint in the same moment: each is done whole or told why not. */
@ExtendWith(Installation.class)
class StepRaceIT {

    private static final String CHANGED = "Noe er endret i saken etter at du åpnet skjemaet.";

    private Installation installation;
    private Database database;
    private LocalDate stamped;
    private Desk inspector;
    private Desk lawyer;
    private Desk leader;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        stamped = database.today().minusDays(2);
        inspector = Desk.of(shared, "inspektor");
        lawyer = Desk.of(shared, "jurist");
        leader = Desk.of(shared, "leder");
    }

    @RepeatedTest(2)
    void sorting_moving_and_correcting() throws Exception {
        String complaint = received();
        String target = received();
        Map<String, Client.Answer> answers = AtOnce.call(Map.of(
                "sort", sorting(complaint),
                "move", moving(lawyer, complaint, target),
                "correct", correcting(complaint)));
        again(
                answers,
                Map.of(
                        "sort", () -> sorting(complaint),
                        "move", () -> moving(lawyer, complaint, target),
                        "correct", () -> correcting(complaint)));
        assertThat(value("SELECT status || ' ' || casefile_id FROM complaints WHERE id = ?", complaint))
                .isEqualTo("IN_HAND " + casefile(target));
        assertThat(database.column(
                        "SELECT DISTINCT casefile_id FROM tasks WHERE state = 'OPEN' AND subject_id = ?",
                        UUID.fromString(complaint)))
                .containsExactly(casefile(target));
        assertThat(database.column(
                        "SELECT DISTINCT start_date::text FROM deadlines WHERE status = 'RUNNING' AND subject_id = ?",
                        UUID.fromString(complaint)))
                .containsExactly(stamped.toString());
    }

    @RepeatedTest(2)
    void answering_moving_and_correcting() throws Exception {
        String complaint = received();
        String target = received();
        String from = casefile(complaint);
        sorting(complaint).call();
        Map<String, Client.Answer> answers = AtOnce.call(Map.of(
                "answer", answering(complaint),
                "move", moving(lawyer, complaint, target),
                "correct", correcting(complaint)));
        // Once it is answered, it is too late for the others, who are told so.
        answers.forEach(this::assertDoneOrTold);
        if (answers.get("answer").status() == 200) {
            assertDone("answer", answering(complaint).call());
        }
        assertThat(value("SELECT casefile_id FROM complaints WHERE id = ?", complaint))
                .isEqualTo(answers.get("move").status() == 302 ? casefile(target) : from);
        assertThat(value(
                        "SELECT count(*) FROM journal_entries e JOIN letters l ON l.entry_id = e.id WHERE l.proceeding_id = ?",
                        complaint))
                .isEqualTo("1");
    }

    /** Each takes the case that the other comes from. */
    @RepeatedTest(2)
    void two_complaints_that_change_places() throws Exception {
        String one = received();
        String other = received();
        String casefile = casefile(one);
        String otherCasefile = casefile(other);
        sendTo(otherCasefile, casefile);
        Map<String, Client.Answer> answers =
                AtOnce.call(Map.of("one", moving(lawyer, one, other), "other", moving(leader, other, one)));
        answers.forEach(this::assertDone);
        assertThat(casefile(one)).isEqualTo(otherCasefile);
        assertThat(casefile(other)).isEqualTo(casefile);
    }

    /** The last one closes the case, and nobody thinks that it was not them. */
    @RepeatedTest(2)
    void two_complaints_of_one_case_are_answered() throws Exception {
        String one = received();
        String other = received();
        assertDone("joined", moving(leader, other, one).call());
        sorting(one).call();
        sorting(other).call();
        var page = inspector.open(Letters.signOnPages(inspector, one, "Kommunen må se på søknaden en gang til."));
        var otherPage = lawyer.open(Letters.signOnPages(lawyer, other, "Avslaget står."));
        Map<String, Client.Answer> answers = AtOnce.call(
                Map.of("one", () -> page.send("sending", "send"), "other", () -> otherPage.send("sending", "send")));
        answers.forEach(this::assertDone);
        assertThat(value("SELECT status FROM casefiles WHERE id = ?", casefile(one)))
                .isEqualTo("CLOSED");
    }

    /** The timer of an old letter goes off at once; its task must not be left in the case that the complaint leaves. */
    @RepeatedTest(2)
    void a_timer_fires_while_a_complaint_is_moved() {
        String target = received();
        String complaint = received(stamped.minusDays(60));
        assertDone("move", move(lawyer, complaint, target));
        Patience.until(
                Duration.ofSeconds(40),
                () -> database.number(
                                "SELECT count(*) FROM tasks WHERE kind = 'replyInterim' AND subject_id = ?",
                                UUID.fromString(complaint))
                        == 1);
        assertThat(database.column(
                        "SELECT DISTINCT casefile_id FROM tasks WHERE state = 'OPEN' AND subject_id = ?",
                        UUID.fromString(complaint)))
                .containsExactly(casefile(target));
    }

    @AfterEach
    void nothing_has_drifted() {
        var check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    /** A third complaint in each case keeps it open when the others have left. */
    private void sendTo(String... casefiles) throws Exception {
        for (String casefile : casefiles) {
            String staying = received();
            String number = value("SELECT case_year || '/' || case_seq FROM casefiles WHERE id = ?", casefile);
            var page = leader.open("/tilsyn/delsak/" + staying + "/flytt");
            assertDone("stays", page.send("step", "take", "number", number, "reason", "Samme algoritme."));
        }
    }

    private Callable<Client.Answer> sorting(String complaint) {
        var page = inspector.open("/tilsyn/delsak/" + complaint + "/sorter");
        return () -> page.send("step", "take", "kind", "COMPLAINT", "reason", "En algoritme avgjør.", "answer", "true");
    }

    private Client.Answer move(Desk who, String complaint, String target) {
        String number = value("SELECT case_year || '/' || case_seq FROM casefiles WHERE id = ?", casefile(target));
        return who.open("/tilsyn/delsak/" + complaint + "/flytt")
                .send("step", "take", "number", number, "reason", "Samme algoritme.");
    }

    private Callable<Client.Answer> moving(Desk who, String complaint, String target) {
        String number = value("SELECT case_year || '/' || case_seq FROM casefiles WHERE id = ?", casefile(target));
        var page = who.open("/tilsyn/delsak/" + complaint + "/flytt");
        return () -> page.send("step", "take", "number", number, "reason", "Stemplet da.");
    }

    private Callable<Client.Answer> correcting(String complaint) {
        var page = leader.open("/tilsyn/delsak/" + complaint + "/mottatt");
        return () -> page.send("step", "take", Registration.correction(stamped, "Stemplet da."));
    }

    private Callable<Client.Answer> answering(String complaint) {
        String letter = database.value(
                "SELECT id FROM letters WHERE state = 'APPROVED' AND proceeding_id = ?", UUID.fromString(complaint));
        var page = inspector.open(
                letter == null
                        ? Letters.signOnPages(inspector, complaint, "Kommunen må se på søknaden en gang til.")
                        : "/tilsyn/brev/" + letter);
        return () -> page.send("sending", "send");
    }

    /** One is done; the others are told that something has changed meanwhile, keep what they typed, and do it then. */
    private void again(Map<String, Client.Answer> answers, Map<String, Supplier<Callable<Client.Answer>>> steps)
            throws Exception {
        assertThat(answers.values()).anyMatch(answer -> answer.status() == 302);
        for (var answer : answers.entrySet()) {
            if (answer.getValue().status() != 302) {
                assertThat(answer.getValue().body()).contains(CHANGED);
                assertDone(answer.getKey(), steps.get(answer.getKey()).get().call());
            }
        }
    }

    private void assertDone(String step, Client.Answer answer) {
        assertThat(answer.status()).as(step + " " + answer.body()).isEqualTo(302);
    }

    private void assertDoneOrTold(String step, Client.Answer answer) {
        assertThat(answer.status()).as(step + " " + answer.body()).isIn(200, 302);
        if (answer.status() == 200) {
            assertThat(answer.body())
                    .containsAnyOf(CHANGED, "Dette er avsluttet.")
                    .containsAnyOf("Stemplet da.", "Kommunen må se på søknaden en gang til.");
        }
    }

    /** By letter, so that there is a day to correct; all three have declared that they are impartial. */
    private String received() {
        return received(stamped.plusDays(1));
    }

    private String received(LocalDate day) {
        String text = "Brev " + UUID.randomUUID();
        inspector.open("/tilsyn/ny-klage").send("register", "file", Registration.of("LETTER", text, day));
        String complaint = database.value("SELECT id FROM complaints WHERE text = ?", text);
        for (Desk desk : new Desk[] {inspector, lawyer, leader}) {
            desk.declareImpartial(casefile(complaint));
        }
        return complaint;
    }

    private String casefile(String complaint) {
        return value("SELECT casefile_id FROM complaints WHERE id = ?", complaint);
    }

    private String value(String sql, String id) {
        return database.value(sql, UUID.fromString(id));
    }
}
