package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;

/** One walk: steps drawn by a seed, taken one after another by several people. */
final class Walk {

    private static final List<String> KINDS = List.of(
            "COMPLAINT", "EXPLANATION", "TIP", "TIP", "WHISTLEBLOWING", "ENQUIRY", "REGISTER_ERROR", "WRONG_BODY");

    /** A line for each complaint, as {@link ExpectedComplaint#line} tells it. */
    private static final String LINES =
            """
            SELECT c.reference || ' ' || c.status || ' ' || c.kind || ' ' || c.casefile_id || ' ' || k.status
              || ' [' || coalesce((SELECT string_agg(replace(l.kind, '_REPLY', ''), ',' ORDER BY l.sent_at)
                   FROM letters l WHERE l.proceeding_id = c.id AND l.state = 'SENT'), '')
              || '] [' || coalesce((SELECT string_agg(t.kind || '=' || a.user_name, ',' ORDER BY t.kind)
                   FROM tasks t JOIN accounts a ON a.id = t.claimed_by
                   WHERE t.subject_id = c.id AND t.state = 'OPEN'), '') || ']'
            FROM complaints c JOIN casefiles k ON k.id = c.casefile_id
            WHERE c.text LIKE ? ORDER BY c.reference
            """;

    private static final int LONG_AGO = 40;
    private static final int CHECKS = 3;

    private final long seed;
    private final Random random;
    private final Database database;
    private final Client operator;
    private final String mark = "Vandring " + UUID.randomUUID();
    private final Expected expected = new Expected();
    private final Trail trail = new Trail();
    private final Errands errands;
    private final LetterErrands letters;
    private final WalkingCitizen citizen;
    private final WalkingStaff staff;
    private int texts;

    Walk(Installation installation, long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        this.database = new Database(installation);
        this.operator = new Client(installation.url(), "admin");
        this.errands = new Errands(expected, installation);
        this.letters = new LetterErrands(expected, installation);
        this.citizen = new WalkingCitizen(installation, errands);
        this.staff = new WalkingStaff(installation, expected, trail, random);
    }

    /** Takes so many steps, and compares what was told with what there is a few times on the way and at the end. */
    void take(int steps) {
        try {
            for (int i = 1; i <= steps; i++) {
                step();
                if (i % (steps / CHECKS) == 0) {
                    compare();
                }
            }
            awaitInterimTasks();
            compare();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Seed " + seed + "; the last steps:\n" + trail, e);
        }
        System.out.printf("Walk %d: %d steps, %s%n", seed, steps, expected);
    }

    private void step() {
        // A few to begin with, so that there is something to do.
        int dice = expected.complaints().size() < random.nextInt(8) ? 0 : random.nextInt(100);
        String account = oneOf(WalkingStaff.ACCOUNTS);
        if (expected.complaints().isEmpty() || dice < 14) {
            file(account);
        } else if (dice < 21) {
            follow(oneOf(expected.complaints()));
        } else if (dice < 26) {
            staff.read(account, oneOf(expected.complaints()));
        } else if (dice < 30) {
            staff.claimNext(account);
        } else if (dice < 37) {
            staff.sendKept();
        } else {
            staff.run(errand(dice, account, anyComplaint()));
        }
    }

    private void file(String account) {
        String text = mark + " " + ++texts;
        boolean anonymous = random.nextBoolean();
        boolean twice = random.nextInt(4) == 0;
        int way = random.nextInt(4);
        if (way > 1) {
            staff.run(errands.register(account, text, random.nextBoolean() ? LONG_AGO : 0, anonymous));
            return;
        }
        trail.note("citizen files " + text + (way == 0 ? " by API" : " by the pages") + (twice ? ", twice" : ""));
        if (way == 0) {
            citizen.fileByApi(text, anonymous, twice);
        } else {
            citizen.fileByForm(text, anonymous, twice);
        }
    }

    private void follow(ExpectedComplaint complaint) {
        trail.note("citizen follows " + complaint.reference);
        if (random.nextBoolean()) {
            citizen.followByApi(complaint);
        } else {
            citizen.followByForm(complaint);
        }
    }

    /** An open one, as a rule. */
    private ExpectedComplaint anyComplaint() {
        List<ExpectedComplaint> open =
                expected.complaints().stream().filter(ExpectedComplaint::isOpen).toList();
        return open.isEmpty() || random.nextInt(8) == 0 ? oneOf(expected.complaints()) : oneOf(open);
    }

    private Errand errand(int dice, String account, ExpectedComplaint complaint) {
        if (dice < 47) {
            return errands.claim(account, complaint, task(complaint));
        }
        if (dice < 53) {
            return errands.release(account, complaint, task(complaint));
        }
        if (dice < 57) {
            return errands.declareImpartial(account, complaint.casefile);
        }
        if (dice < 59) {
            return errands.declareDisqualified(account, complaint.casefile);
        }
        becomeImpartial(account, complaint.casefile);
        if (dice < 65) {
            String target = oneOf(expected.complaints()).casefile;
            becomeImpartial(account, target);
            return errands.move(account, complaint, target);
        }
        if (dice < 70) {
            boolean longAgo = random.nextBoolean();
            return errands.correctReceived(account, complaint, random.nextInt(3) + (longAgo ? LONG_AGO : 0), longAgo);
        }
        if (isAsked(complaint) && random.nextBoolean()) {
            return letters.replyInterim(account, complaint);
        }
        boolean early = random.nextInt(10) == 0;
        return complaint.status.equals("RECEIVED") == early
                ? letters.answer(account, complaint)
                : sort(account, complaint);
    }

    /** Also as what nobody may take note of without an answer. */
    private Errand sort(String account, ExpectedComplaint complaint) {
        String kind = oneOf(KINDS);
        return errands.sort(account, complaint, kind, random.nextInt(kind.equals("TIP") ? 2 : 10) > 0);
    }

    /** Declares what the pages ask for first; sometimes it is forgotten. */
    private void becomeImpartial(String account, String casefile) {
        if (expected.maySee(account, casefile) && !expected.mayAct(account, casefile) && random.nextInt(4) > 0) {
            staff.runAtOnce(errands.declareImpartial(account, casefile));
        }
    }

    /** A task that there is, or was. */
    private String task(ExpectedComplaint complaint) {
        if (isAsked(complaint) && random.nextInt(3) == 0) {
            return "replyInterim";
        }
        return complaint.kind.equals("UNSORTED") || complaint.status.equals("NOTED")
                ? "sortComplaint"
                : "answerComplaint";
    }

    /** Whether the process has asked for an interim reply. It does so by a timer, so only the database knows. */
    private boolean isAsked(ExpectedComplaint complaint) {
        return complaint.old
                && database.number(
                                "SELECT count(*) FROM tasks WHERE subject_id = ? AND kind = 'replyInterim'",
                                UUID.fromString(complaint.id))
                        > 0;
    }

    /** A complainant who has waited for a month gets an interim reply. */
    private void awaitInterimTasks() {
        for (ExpectedComplaint complaint : expected.complaints()) {
            if (complaint.old && complaint.status.equals("RECEIVED")) {
                trail.note(complaint.reference + " waits for an interim reply");
                Patience.until(Duration.ofSeconds(60), () -> isAsked(complaint));
            }
        }
    }

    private void compare() {
        assertThat(database.column(LINES, mark + " %")).isEqualTo(expected.lines());
        Client.Answer report = operator.post("/api/v1/operations/check", "");
        assertThat(report.json().getBoolean("ok")).as(report.body()).isTrue();
        assertThat(database.number("SELECT count(*) FROM act_ru_incident")).isZero();
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
