package no.algoritmetilsyn.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.InTurns;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A server that is killed while letters are signed, by one or by two, sent, printed and told of, or put in the post on paper: each goes once or
 * not at all, the journal says which, the clocks agree with it, and what did not go can be sent afterwards.
 */
@ExtendWith(Installation.class)
class KilledLettersIT {

    private static final int AT_ONCE = 4;
    private static final int LONGEST_LIFE = 1_500;

    /**
     * A letter that is to be sent.
     *
     * @param byTwo whether somebody else signs it than the one who has written it
     * @param onPaper whether the complainant has asked for letters by post
     */
    private record Answered(String complaint, String letter, boolean byTwo, boolean onPaper) {
        UUID letterId() {
            return UUID.fromString(letter);
        }

        UUID complaintId() {
            return UUID.fromString(complaint);
        }
    }

    private final Random random = new Random(Long.getLong("kill.seed", 20261129));
    private Installation installation;
    private Database database;
    private LetterClocks clocks;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        clocks = new LetterClocks(shared);
    }

    @Test
    @InTurns(days = 2, day = 0)
    void a_letter_goes_once_though_the_server_is_killed() throws Exception {
        kill(1);
    }

    @Test
    @Tag("soak")
    void letters_go_once_through_twenty_kills() throws Exception {
        kill(20);
    }

    private void kill(int rounds) throws Exception {
        List<Answered> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<Answered> written = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                written.add(written(i % 2 == 1, i >= AT_ONCE / 2));
            }
            List<CompletableFuture<Boolean>> sending = written.stream()
                    .map(answered -> CompletableFuture.supplyAsync(() -> isAcknowledged(answered)))
                    .toList();
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_LIFE));
            installation.server().kill();
            installation.startServer(Installation.JVM);
            for (int i = 0; i < AT_ONCE; i++) {
                Answered answered = written.get(i);
                boolean told = sending.get(i).get(2, TimeUnit.MINUTES);
                String state = state(answered);
                System.out.println("round " + round + ": " + state + (answered.onPaper() ? " on paper" : ""));
                clocks.assertAgree(answered.complaintId(), answered.letterId(), answered.onPaper());
                if (told) {
                    assertThat(state).as("sent, as it was told").isEqualTo("SENT");
                    assertThat(waiting(answered)).as("posted, as it was told").isNull();
                }
                if (!state.equals("SENT")) {
                    finish(answered, state);
                }
                if (waiting(answered) != null) {
                    Letters.take(inspector(), answered.complaint(), "postLetter", posted(answered));
                }
            }
            all.addAll(written);
        }
        all.forEach(this::assertSentOnce);
        Client.Answer check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
        assertThat(database.number("SELECT count(*) FROM act_ru_incident")).isZero();
    }

    /** An answer, or a dismissal that needs two, that is written and not yet submitted. */
    private Answered written(boolean byTwo, boolean onPaper) {
        String reference = new Client(installation.url())
                .complain(
                        """
                        {"about": {"description": "Et system som regner ut bostøtte"}, "text": "Kan noen se på det?",
                         "contact": {"name": "Vilma Prøvesen", "email": "vilma@eksempel.test"}, "language": "nb"}
                        """)
                .json()
                .getString("reference");
        String complaint = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        Client inspector = inspector();
        for (Client each : List.of(inspector, leader())) {
            Letters.take(each, complaint, "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
        Letters.take(
                inspector,
                complaint,
                "sortComplaint",
                "{\"kind\": \"COMPLAINT\", \"reason\": \"Avgjør.\", \"party\": true,"
                        + " \"partyReason\": \"Gjelder klageren selv.\", \"answer\": true}");
        if (onPaper) {
            Letters.take(
                    inspector,
                    complaint,
                    "askLettersByPost",
                    "{\"byPost\": true, \"address\": \"Storgata 1, 7999 Furuvik\"}");
        }
        String letter = Letters.begin(
                inspector,
                complaint,
                "answerComplaint",
                "{\"how\": \"%s\"}".formatted(byTwo ? "DISMISSED" : "ANSWERED"));
        Letters.write(inspector, complaint, letter, "Kommunen må se på søknaden en gang til.");
        return new Answered(complaint, letter, byTwo, onPaper);
    }

    private Client inspector() {
        return new Client(installation.url(), "inspektor");
    }

    private Client leader() {
        return new Client(installation.url(), "leder");
    }

    private boolean isAcknowledged(Answered answered) {
        try {
            String letter = Letters.of(answered.letter());
            return inspector().post(path(answered, "submitLetter"), letter).status() == 200
                    && (!answered.byTwo()
                            || leader().post(path(answered, "approveLetter"), approval(answered))
                                            .status()
                                    == 200)
                    && inspector().post(path(answered, "sendLetter"), letter).status() == 200
                    && (!answered.onPaper()
                            || inspector()
                                            .post(path(answered, "postLetter"), posted(answered))
                                            .status()
                                    == 200);
        } catch (RuntimeException killed) {
            return false;
        }
    }

    /** The copy that waits to be put in the post; null when none does. */
    private String waiting(Answered answered) {
        return database.value(
                "SELECT id FROM dispatches WHERE letter_id = ? AND way = 'PAPER' AND state = 'WAITING'",
                answered.letterId());
    }

    private String posted(Answered answered) {
        return "{\"dispatch\": \"%s\", \"postedOn\": \"%s\"}".formatted(waiting(answered), database.today());
    }

    /** What was read is signed. */
    private String approval(Answered answered) {
        return "{\"letter\": \"%s\", \"hash\": \"%s\"}"
                .formatted(
                        answered.letter(),
                        database.value("SELECT hash FROM letters WHERE id = ?", answered.letterId()));
    }

    private static String path(Answered answered, String step) {
        return "/api/v1/proceedings/" + answered.complaint() + "/steps/" + step;
    }

    private String state(Answered answered) {
        return database.value("SELECT state FROM letters WHERE id = ?", answered.letterId());
    }

    private void finish(Answered answered, String state) {
        if (state.equals("DRAFT")) {
            Letters.take(inspector(), answered.complaint(), "submitLetter", Letters.of(answered.letter()));
        }
        if (state(answered).equals("FOR_APPROVAL")) {
            Letters.take(leader(), answered.complaint(), "approveLetter", approval(answered));
        }
        Letters.take(inspector(), answered.complaint(), "sendLetter", Letters.of(answered.letter()));
    }

    private void assertSentOnce(Answered answered) {
        UUID letter = answered.letterId();
        assertThat(database.column("SELECT kind || ' ' || status FROM journal_entries WHERE subject_id = ?", letter))
                .containsExactly("OUTGOING DISPATCHED");
        assertThat(database.number(
                        "SELECT count(*) FROM audit_events WHERE action = 'LETTER_SENT' AND detail::json ->> 'letter' = ?",
                        answered.letter()))
                .isEqualTo(1);
        clocks.assertAgree(answered.complaintId(), letter, answered.onPaper());
        clocks.assertCarriedOnce(letter, answered.onPaper());
        assertThat(database.value("SELECT ended_at IS NOT NULL FROM proceedings WHERE id = ?", answered.complaintId()))
                .as("the complaint has ended with its answer")
                .isEqualTo("t");
        assertThat(database.number(
                        "SELECT count(*) FROM tasks WHERE state = 'OPEN' AND subject_id = ? AND kind IN ('answerComplaint',"
                                + " 'submitLetter', 'sendLetter')",
                        letter))
                .isZero();
    }
}
