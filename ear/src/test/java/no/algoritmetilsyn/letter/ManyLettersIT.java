package no.algoritmetilsyn.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.algoritmetilsyn.server.AtOnce;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many letters are signed and sent in the same moment, and a long one is printed while others want to work in its case. */
@ExtendWith(Installation.class)
class ManyLettersIT {

    private Installation installation;
    private Database database;
    private Client inspector;

    /** A dismissal of a complaint, which waits for somebody else to sign it. */
    private record Waiting(String complaint, String letter) {}

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        inspector = new Client(shared.url(), "inspektor");
    }

    @Test
    void some_letters_signed_at_once_are_sent_once_each() throws Exception {
        signedAtOnce(8);
    }

    @Test
    @Tag("soak")
    void fifty_letters_signed_at_once_are_sent_once_each() throws Exception {
        signedAtOnce(50);
    }

    /** Every fourth is let go instead: its number stays, and the journal says that it was never used. */
    private void signedAtOnce(int many) throws Exception {
        List<Waiting> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            all.add(waiting());
        }
        Map<String, Callable<Boolean>> work = new TreeMap<>();
        for (int i = 0; i < many; i++) {
            Waiting one = all.get(i);
            boolean goes = i % 4 != 3;
            // Twice, as by a double click.
            work.put(one.letter() + " a", () -> goes ? isSent(one) : isLetGo(one));
            work.put(one.letter() + " b", () -> goes ? isSent(one) : isLetGo(one));
        }
        AtOnce.call(work);
        for (int i = 0; i < many; i++) {
            UUID letter = UUID.fromString(all.get(i).letter());
            boolean goes = i % 4 != 3;
            assertThat(database.value("SELECT state FROM letters WHERE id = ?", letter))
                    .isEqualTo(goes ? "SENT" : "DISCARDED");
            assertThat(database.column("SELECT status FROM journal_entries WHERE subject_id = ?", letter))
                    .containsExactly(goes ? "DISPATCHED" : "VOID");
            assertThat(database.number("SELECT count(*) FROM dispatches WHERE letter_id = ?", letter))
                    .isEqualTo(goes ? 1 : 0);
            assertThat(database.number(
                            "SELECT count(*) FROM audit_events WHERE action = 'LETTER_SENT' AND detail::json ->> 'letter' = ?",
                            all.get(i).letter()))
                    .isEqualTo(goes ? 1 : 0);
            assertThat(database.column(
                            """
                            SELECT e.case_entry FROM journal_entries e JOIN journal_entries l ON l.casefile_id = e.casefile_id
                            WHERE l.subject_id = ? ORDER BY e.case_entry
                            """,
                            letter))
                    .as("numbers of the entries of the case")
                    .isEqualTo(numbersTo(database.number(
                            "SELECT count(*) FROM journal_entries e JOIN journal_entries l ON l.casefile_id = e.casefile_id"
                                    + " WHERE l.subject_id = ?",
                            letter)));
        }
        Client.Answer check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    private static List<String> numbersTo(long last) {
        List<String> numbers = new ArrayList<>();
        for (long number = 1; number <= last; number++) {
            numbers.add(String.valueOf(number));
        }
        return numbers;
    }

    private boolean isSent(Waiting one) {
        String hash = database.value("SELECT hash FROM letters WHERE id = ?::uuid", one.letter());
        var leader = new Client(installation.url(), "leder");
        int signed = step(
                leader, one, "approveLetter", "{\"letter\": \"%s\", \"hash\": \"%s\"}".formatted(one.letter(), hash));
        int sent = step(new Client(installation.url(), "inspektor"), one, "sendLetter", Letters.of(one.letter()));
        return signed == 200 && sent == 200;
    }

    private boolean isLetGo(Waiting one) {
        return step(new Client(installation.url(), "inspektor"), one, "discardLetter", Letters.of(one.letter())) == 200;
    }

    /** Who comes second is told so, and where too many come, some are asked to come again; nobody meets a failure. */
    private static int step(Client client, Waiting one, String step, String input) {
        String path = "/api/v1/proceedings/" + one.complaint() + "/steps/" + step;
        Client.Answer answer = client.post(path, input);
        for (int again = 0; answer.status() == 503 && again < 20; again++) {
            answer = client.post(path, input);
        }
        assertThat(answer.status()).as(step + ": " + answer.body()).isIn(200, 403, 409);
        return answer.status();
    }

    private String complaint() {
        JsonObject receipt = new Client(installation.url())
                .complain(Client.anonymous("Ett av mange " + UUID.randomUUID()))
                .json();
        String complaint =
                database.value("SELECT id FROM complaints WHERE reference = ?", receipt.getString("reference"));
        for (String account : new String[] {"leder", "inspektor"}) {
            Letters.take(
                    new Client(installation.url(), account),
                    complaint,
                    "declareImpartiality",
                    "{\"ground\": \"NONE\"}");
        }
        Letters.take(
                inspector,
                complaint,
                "sortComplaint",
                "{\"kind\": \"COMPLAINT\", \"reason\": \"Gjelder en algoritme som avgjør.\", \"answer\": true}");
        return complaint;
    }

    private Waiting waiting() {
        String complaint = complaint();
        String letter = Letters.begin(inspector, complaint, "answerComplaint", "{\"how\": \"DISMISSED\"}");
        Letters.write(inspector, complaint, letter, "Saken hører hjemme i forliksrådet.");
        Letters.take(inspector, complaint, "submitLetter", Letters.of(letter));
        return new Waiting(complaint, letter);
    }

    /**
     * A letter of sixty thousand characters takes its time to be printed: for most of it, others can lock the proceeding, the letter
     * and the case.
     */
    @Test
    void a_long_letter_is_printed_while_no_row_is_locked() throws Exception {
        String complaint = complaint();
        String letter = Letters.beginAnswer(inspector, complaint);
        Letters.write(inspector, complaint, letter, "Kommunen svarte at modellen rangerer. ".repeat(500));
        String more = "{\"after\": \"answer\", \"text\": \"%s\"}".formatted("Den rangerer etter poeng. ".repeat(700));
        Letters.take(
                inspector,
                complaint,
                "writeLetter",
                "{\"letter\": \"%s\", \"blocks\": [%s, %s]}".formatted(letter, more, more));
        Letters.take(inspector, complaint, "submitLetter", Letters.of(letter));
        CompletableFuture<Client.Answer> sending = CompletableFuture.supplyAsync(
                () -> inspector.post("/api/v1/proceedings/" + complaint + "/steps/sendLetter", Letters.of(letter)));
        int looks = 0;
        int locked = 0;
        try (Connection connection = installation.postgres().asSuperuser()) {
            while (!sending.isDone()) {
                looks++;
                locked += isLocked(connection, complaint, letter) ? 1 : 0;
                TimeUnit.MILLISECONDS.sleep(2);
            }
        }
        assertThat(sending.get().status()).as(sending.get().body()).isEqualTo(200);
        System.out.printf("locked at %d of %d looks%n", locked, looks);
        assertThat(looks).as("it took long enough to see something").isGreaterThan(50);
        assertThat(locked).isLessThan(looks / 2);
    }

    private static boolean isLocked(Connection connection, String complaint, String letter) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(
                """
                SELECT EXISTS (SELECT FROM proceedings WHERE id = ?::uuid FOR UPDATE SKIP LOCKED)
                  AND EXISTS (SELECT FROM letters WHERE id = ?::uuid FOR UPDATE SKIP LOCKED)
                  AND EXISTS (SELECT FROM casefiles c JOIN proceedings p ON p.casefile_id = c.id WHERE p.id = ?::uuid
                              FOR UPDATE OF c SKIP LOCKED)
                """)) {
            look.setString(1, complaint);
            look.setString(2, letter);
            look.setString(3, complaint);
            try (ResultSet free = look.executeQuery()) {
                free.next();
                return !free.getBoolean(1);
            }
        }
    }
}
