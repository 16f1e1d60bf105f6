package no.algoritmetilsyn.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Registration;

/** The few complaints that a crowd works on. Whatever is finished is followed by another. */
final class SharedComplaints {

    private static final int SIZE = 4;
    private static final int LONG_AGO = 40;

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final String mark = "Bunke " + UUID.randomUUID();
    private final Database database;

    SharedComplaints(Installation installation) {
        database = new Database(installation);
        Desk desk = Desk.of(installation, "inspektor");
        for (int i = 0; i < SIZE; i++) {
            register(desk, i);
        }
    }

    /** Somebody writes down a letter, which lies on top then. */
    Client.Answer register(Desk desk, int number) {
        String text = mark + " " + UUID.randomUUID();
        LocalDate received = database.today().minusDays(number % 2 == 0 ? LONG_AGO : 0);
        Client.Answer answer =
                desk.open("/tilsyn/ny-klage").send("register", "file", Registration.of("LETTER", text, received));
        complaints.addAll(database.column("SELECT id FROM complaints WHERE text = ?", text));
        return answer;
    }

    /** One of the last few. */
    String any(Random random) {
        return complaints.get(complaints.size() - 1 - random.nextInt(SIZE));
    }

    LocalDate today() {
        return database.today();
    }

    String casefile(String complaint) {
        return database.value("SELECT casefile_id FROM complaints WHERE id = ?", UUID.fromString(complaint));
    }

    String number(String complaint) {
        return database.value(
                "SELECT f.case_year || '/' || f.case_seq FROM casefiles f JOIN complaints c ON c.casefile_id = f.id "
                        + "WHERE c.id = ?",
                UUID.fromString(complaint));
    }

    /** A task about it, open as a rule. */
    String task(String complaint) {
        return database.value(
                "SELECT id FROM tasks WHERE subject_id = ? ORDER BY state = 'OPEN' DESC, random() LIMIT 1",
                UUID.fromString(complaint));
    }

    /** A letter about it that is not sent yet; null when there is none. */
    String letter(String complaint) {
        return database.value(
                "SELECT id FROM letters WHERE state IN ('DRAFT', 'APPROVED') AND proceeding_id = ? ORDER BY random() LIMIT 1",
                UUID.fromString(complaint));
    }

    /** A letter ends the one task that asked for it. */
    List<String> lettersWithoutTheirTask() {
        return database.column(
                """
                SELECT c.reference || ' ' || l.kind FROM letters l JOIN complaints c ON c.id = l.proceeding_id
                WHERE l.state = 'SENT' AND l.kind IN ('ANSWER', 'INTERIM_REPLY') AND c.text LIKE ? AND 1 <> (SELECT count(*) FROM tasks t WHERE t.subject_id = c.id AND t.state = 'DONE'
                  AND t.kind = CASE l.kind WHEN 'ANSWER' THEN 'answerComplaint' ELSE 'replyInterim' END)
                """,
                mark + " %");
    }

    /** A case is open as long as something in it is; one that everybody has left is closed. */
    List<String> casesWronglyOpenOrClosed() {
        return database.column(
                """
                SELECT f.case_year || '/' || f.case_seq || ' ' || f.status FROM casefiles f
                WHERE f.id IN (SELECT casefile_id FROM complaints WHERE text LIKE ?1
                    UNION SELECT m.from_id FROM proceeding_moves m JOIN complaints c ON c.id = m.proceeding_id
                      WHERE c.text LIKE ?1)
                  AND (f.status = 'OPEN') <> EXISTS (SELECT 1 FROM complaints c WHERE c.casefile_id = f.id
                    AND c.status IN ('RECEIVED', 'IN_HAND'))
                """
                        .replace("?1", "'" + mark + " %'"));
    }
}
