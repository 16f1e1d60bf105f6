package no.algoritmetilsyn.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;

/**
 * The clocks that a letter to a complainant starts and meets, beside what the journal and its dispatch say: a letter that was not sent has
 * started none, one that was sent has started them once, on the day that its dispatch says.
 */
final class LetterClocks {

    /** What a complaint that is answered has no longer to wait for: all that runs but the sorting, which was done before. */
    private static final String OF_COMPLAINT =
            "FROM deadlines x WHERE x.subject_id = ? AND x.rule_code <> 'complaint-sorting-goal'";

    /** Each day on which something says that the letter has left, by Oslo's calendar. */
    private static final String DAYS =
            """
            SELECT DISTINCT told.day FROM (
              SELECT e.document_date AS day FROM journal_entries e WHERE e.subject_id = ?
              UNION ALL SELECT (e.sent_at AT TIME ZONE 'Europe/Oslo')::date FROM journal_entries e WHERE e.subject_id = ?
              UNION ALL SELECT (l.sent_at AT TIME ZONE 'Europe/Oslo')::date FROM letters l WHERE l.id = ?
              UNION ALL SELECT (d.made_at AT TIME ZONE 'Europe/Oslo')::date FROM dispatches d WHERE d.letter_id = ?
              UNION ALL SELECT x.start_date FROM deadlines x JOIN dispatches d ON d.id = x.subject_id WHERE d.letter_id = ?
              UNION ALL SELECT (x.met_at AT TIME ZONE 'Europe/Oslo')::date %s) told
            """
                    .formatted(OF_COMPLAINT);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Installation installation;
    private final Database database;

    LetterClocks(Installation installation) {
        this.installation = installation;
        this.database = new Database(installation);
    }

    /** Fails unless they agree, however far the letter has come. */
    void assertAgree(UUID complaint, UUID letter, boolean onPaper) {
        if ("SENT".equals(database.value("SELECT state FROM letters WHERE id = ?", letter))) {
            assertStartedOnce(complaint, letter, onPaper);
        } else {
            assertUntouched(complaint, letter);
        }
    }

    private void assertUntouched(UUID complaint, UUID letter) {
        assertThat(database.column("SELECT status FROM journal_entries WHERE subject_id = ?", letter))
                .as("not sent: the journal keeps a number at most")
                .isSubsetOf("RECORDED");
        assertThat(dispatches(letter)).as("not sent: nothing is on its way").isEmpty();
        assertThat(started(complaint)).as("not sent: no clock has started").isEmpty();
        assertThat(database.column("SELECT DISTINCT x.status " + OF_COMPLAINT, complaint))
                .as("not sent: what waits for the answer still waits")
                .containsExactly("RUNNING");
    }

    private void assertStartedOnce(UUID complaint, UUID letter, boolean onPaper) {
        assertThat(database.column("SELECT status FROM journal_entries WHERE subject_id = ?", letter))
                .containsExactly("DISPATCHED");
        assertThat(database.column(DAYS, letter, letter, letter, letter, letter, complaint))
                .as("one day everywhere")
                .hasSize(1);
        assertThat(started(complaint))
                .as("nobody looks whether paper was opened")
                .isEqualTo(onPaper ? List.of() : List.of("unread-notice-goal RUNNING"));
        assertThat(database.number(
                        """
                        SELECT count(*) FROM act_ru_execution e JOIN dispatches d ON d.id::text = e.business_key_
                        WHERE d.letter_id = ? AND e.parent_id_ IS NULL
                        """,
                        letter))
                .as("each clock has its process")
                .isEqualTo(onPaper ? 0 : 1);
        assertMetOnce(complaint);
        assertThat(dispatches(letter)).hasSize(1);
        if (onPaper) {
            assertPosted(letter);
        } else {
            assertThat(dispatches(letter)).containsExactly("MIN_SAK SENT AVAILABLE");
            assertThat(database.value(
                            """
                            SELECT d.arrived_on = e.document_date FROM dispatches d
                              JOIN journal_entries e ON e.subject_id = d.letter_id WHERE d.letter_id = ?
                            """,
                            letter))
                    .as("it lies there on the day on which it was sent")
                    .isEqualTo("t");
        }
    }

    private void assertMetOnce(UUID complaint) {
        assertThat(database.column("SELECT DISTINCT x.status " + OF_COMPLAINT, complaint))
                .as("the answer meets what waits for it")
                .containsExactly("MET");
        assertThat(database.column(
                        "SELECT (SELECT count(*) FROM deadline_changes c WHERE c.deadline_id = x.id AND c.kind = 'MET') "
                                + OF_COMPLAINT,
                        complaint))
                .as("once each")
                .isNotEmpty()
                .containsOnly("1");
    }

    /** Until somebody has put it in the post, it has not arrived; from then on its day follows from that day. */
    private void assertPosted(UUID letter) {
        String posted = database.value("SELECT posted_on FROM dispatches WHERE letter_id = ?", letter);
        if (posted == null) {
            assertThat(dispatches(letter)).containsExactly("PAPER WAITING");
            return;
        }
        assertThat(dispatches(letter)).containsExactly("PAPER POSTED POST");
        assertThat(database.value("SELECT arrived_on FROM dispatches WHERE letter_id = ?", letter))
                .isEqualTo(new Client(installation.url())
                        .get("/api/v1/deadlines?rule=post-arrival&from=" + posted)
                        .json()
                        .getString("due"));
    }

    /** Fails unless its recipient was told of it by one mail, or one copy of it was put in the post. */
    void assertCarriedOnce(UUID letter, boolean onPaper) {
        UUID copy = UUID.fromString(database.value("SELECT id FROM dispatches WHERE letter_id = ?", letter));
        if (onPaper) {
            assertThat(database.column("SELECT state FROM outbox WHERE subject_id = ?", copy))
                    .as("who is written to by post is not told by mail")
                    .isEmpty();
            assertThat(dispatches(letter)).containsExactly("PAPER POSTED POST");
            assertThat(database.number(
                            "SELECT count(*) FROM audit_events WHERE action = 'LETTER_POSTED' AND detail::json ->> 'dispatch' = ?",
                            copy.toString()))
                    .isEqualTo(1);
            return;
        }
        Patience.until(PATIENCE, () -> database.column("SELECT state FROM outbox WHERE subject_id = ?", copy)
                .equals(List.of("SENT")));
        Path mail = installation
                .data()
                .resolve("mail")
                .resolve(database.value("SELECT id FROM outbox WHERE subject_id = ?", copy) + ".eml");
        assertThat(Files.exists(mail)).as(mail.toString()).isTrue();
    }

    private List<String> started(UUID complaint) {
        return database.column(
                "SELECT rule_code || ' ' || status FROM deadlines WHERE proceeding_id = ? AND subject_id <> proceeding_id",
                complaint);
    }

    private List<String> dispatches(UUID letter) {
        return database.column(
                "SELECT concat_ws(' ', way, state, arrived_how) FROM dispatches WHERE letter_id = ?", letter);
    }
}
