package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.AtOnce;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several end one task in the same moment: one has done it, and the others are told who and keep what they typed. */
@ExtendWith(Installation.class)
class TaskRaceIT {

    private static final Map<String, String> NAMES =
            Map.of("inspektor", "Inga Inspektør", "jurist", "Jonas Jurist", "leder", "Lise Leder");

    private Database database;
    private final Map<String, Desk> desks = new TreeMap<>();
    private UUID complaint;

    @BeforeEach
    void connect(Installation installation) {
        database = new Database(installation);
        String reference = new Client(installation.url())
                .complain(
                        """
                        {"about": {"description": "Poengmodell"}, "text": "Tre svarer samtidig.",
                         "contact": {"name": "Vilma Prøvesen", "email": "vilma@eksempel.test"}, "language": "nb"}
                        """)
                .json()
                .getString("reference");
        complaint = UUID.fromString(database.value("SELECT id FROM complaints WHERE reference = ?", reference));
        String casefile = database.value("SELECT casefile_id FROM complaints WHERE id = ?", complaint);
        for (String account : NAMES.keySet()) {
            desks.put(account, Desk.of(installation, account));
            desks.get(account).declareImpartial(casefile);
        }
    }

    @RepeatedTest(3)
    void one_of_three_has_sent_the_answer_and_the_others_are_told() throws Exception {
        desks.get("leder").open("/tilsyn/delsak/" + complaint + "/sorter").send("step", "take", sorting("leder"));
        String letter = Letters.signOnPages(desks.get("leder"), complaint.toString(), "Kommunen må se på det igjen.");
        Map<String, Callable<Client.Answer>> sendings = new TreeMap<>();
        desks.forEach((account, desk) -> {
            var page = desk.open(letter);
            sendings.put(account, () -> page.send("sending", "send"));
        });
        Map<String, Client.Answer> answers = AtOnce.call(sendings);
        String winner = winner(answers);
        assertThat(database.number(
                        "SELECT count(*) FROM letters WHERE state = 'SENT' AND proceeding_id = ?", complaint))
                .isOne();
        assertThat(database.number(
                        "SELECT count(*) FROM journal_entries e JOIN letters l ON l.entry_id = e.id "
                                + "WHERE l.proceeding_id = ?",
                        complaint))
                .isOne();
        assertThat(database.number(
                        "SELECT count(*) FROM outbox o JOIN dispatches d ON d.id = o.subject_id "
                                + "WHERE o.kind = 'letter.sent' AND d.proceeding_id = ?",
                        complaint))
                .isOne();
        assertThat(events("COMPLAINT_ANSWERED")).isOne();
        losers(answers, winner).values().forEach(answer -> assertThat(answer.body())
                .containsAnyOf(NAMES.get(winner) + " gjorde ferdig denne oppgaven", "Dette er avsluttet."));
    }

    @RepeatedTest(3)
    void one_of_three_has_sorted_and_the_others_are_told_and_keep_their_reason() throws Exception {
        Map<String, Client.Answer> answers = allAtOnce("sorter", "step", "take", TaskRaceIT::sorting);
        String winner = winner(answers);
        assertThat(database.value("SELECT sorting_reason FROM complaints WHERE id = ?", complaint))
                .isEqualTo(textOf(winner));
        assertThat(events("COMPLAINT_SORTED")).isOne();
        assertThat(database.number(
                        "SELECT count(*) FROM tasks WHERE subject_id = ? AND kind = 'answerComplaint'", complaint))
                .isOne();
        losers(answers, winner).forEach((account, answer) -> {
            assertIsTold(answer, winner);
            assertThat(answer.body()).as(account).contains(textOf(account));
        });
    }

    @RepeatedTest(3)
    void one_of_three_has_the_task_and_the_others_are_told() throws Exception {
        String task = database.value("SELECT id FROM tasks WHERE subject_id = ?", complaint);
        Map<String, Callable<Client.Answer>> claims = new TreeMap<>();
        desks.forEach((account, desk) -> {
            var list = desk.open("/tilsyn/");
            claims.put(account, () -> list.send("work", "ta=" + task));
        });
        Map<String, Client.Answer> answers = AtOnce.call(claims);
        String winner = winner(answers);
        assertThat(database.value(
                        "SELECT a.user_name FROM accounts a JOIN tasks t ON t.claimed_by = a.id WHERE t.id = ?",
                        UUID.fromString(task)))
                .isEqualTo(winner);
        assertThat(database.number(
                        "SELECT count(*) FROM audit_events WHERE subject_id = ? AND action = 'TASK_CLAIMED'",
                        UUID.fromString(task)))
                .isOne();
        losers(answers, winner).values().forEach(answer -> assertThat(answer.body())
                .contains(NAMES.get(winner) + " tok denne oppgaven"));
    }

    private interface Fields {
        String[] of(String account);
    }

    private Map<String, Client.Answer> allAtOnce(String act, String form, String button, Fields fields)
            throws Exception {
        Map<String, Callable<Client.Answer>> sendings = new TreeMap<>();
        desks.forEach((account, desk) -> {
            var page = desk.open("/tilsyn/delsak/" + complaint + "/" + act);
            sendings.put(account, () -> page.send(form, button, fields.of(account)));
        });
        return AtOnce.call(sendings);
    }

    /** Whose answer leads on to the case; all others stay on their page. */
    private static String winner(Map<String, Client.Answer> answers) {
        List<String> winners = new ArrayList<>();
        answers.forEach((account, answer) -> {
            assertThat(answer.status()).as(account).isIn(200, 302);
            if (answer.status() == 302) {
                winners.add(account);
            }
        });
        assertThat(winners).hasSize(1);
        return winners.get(0);
    }

    private static Map<String, Client.Answer> losers(Map<String, Client.Answer> answers, String winner) {
        Map<String, Client.Answer> losers = new TreeMap<>(answers);
        losers.remove(winner);
        return losers;
    }

    private void assertIsTold(Client.Answer answer, String winner) {
        assertThat(answer.body())
                .contains("id=\"taken\"")
                .containsPattern(NAMES.get(winner) + " gjorde ferdig denne oppgaven [0-9. a-z]+ "
                        + database.today().getYear() + " kl\\. ");
    }

    private static String textOf(String account) {
        return "Dette har " + account + " skrevet på i en time.";
    }

    private static String[] sorting(String account) {
        return new String[] {
            "kind", "COMPLAINT",
            "reason", textOf(account),
            "party", "true",
            "partyReason", "Avgjørelsen gjelder klageren selv.",
            "answer", "true"
        };
    }

    private long events(String action) {
        return database.number(
                "SELECT count(*) FROM audit_events WHERE subject_id = ? AND action = ?", complaint, action);
    }
}
