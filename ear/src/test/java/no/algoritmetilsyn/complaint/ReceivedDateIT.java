package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Contents;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter was stamped on another day than a colleague has written down: all that runs from that day follows. */
@ExtendWith(Installation.class)
class ReceivedDateIT {

    private Installation installation;
    private Database database;
    private Desk inspector;
    private LocalDate today;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        inspector = Desk.of(shared, "inspektor");
        today = database.today();
    }

    @Test
    void deadlines_timer_tasks_journal_and_page_follow() {
        String id = byLetter(today);
        LocalDate stamped = today.minusDays(9);
        assertThat(Errand.leadsTo("gjort=COMPLAINT_DATE_CORRECTED")
                        .test(correct(id, stamped, "Stempelet er utydelig.")))
                .isTrue();

        assertThat(database.value(
                        "SELECT (received_at AT TIME ZONE 'Europe/Oslo')::date FROM complaints WHERE id = ?", uuid(id)))
                .isEqualTo(stamped.toString());
        assertThat(column("SELECT start_date::text FROM deadlines WHERE subject_id = ?", id))
                .hasSize(2)
                .containsOnly(stamped.toString());
        assertThat(column(
                        "SELECT document_date || ' ' || (received_at AT TIME ZONE 'Europe/Oslo')::date "
                                + "FROM journal_entries WHERE subject_id = ?",
                        id))
                .containsExactly(stamped + " " + stamped);
        LocalDate interim = due(id, "interim-reply");
        assertThat(interim)
                .isBetween(stamped.plusMonths(1), stamped.plusMonths(1).plusDays(5));
        assertThat(column(
                        "SELECT (CAST(j.duedate_ AS timestamptz) AT TIME ZONE 'Europe/Oslo')::date::text "
                                + "FROM act_ru_job j JOIN act_ru_execution e ON e.id_ = j.process_instance_id_ "
                                + "WHERE e.business_key_ = ?::text",
                        id))
                .containsExactly(interim.minusDays(7).toString());
        assertThat(column("SELECT due_on::text FROM tasks WHERE state = 'OPEN' AND subject_id = ?", id))
                .containsExactly(due(id, "complaint-sorting-goal").toString());
        assertThat(column(
                        "SELECT detail FROM audit_events WHERE action = 'COMPLAINT_DATE_CORRECTED' AND subject_id = ?",
                        id))
                .singleElement()
                .asString()
                .contains(today.toString(), stamped.toString())
                .doesNotContain("utydelig");

        String page = inspector.open(caseOf(id)).body();
        assertThat(page)
                .contains("Startdatoen er rettet", "Begrunnelse: Stempelet er utydelig.")
                .contains("Fra " + words(today) + " til " + words(stamped));
        assertGood();
    }

    /** What should have been done by now, is asked for at once. */
    @Test
    void a_day_long_ago_lets_the_interim_reply_fall_due() {
        String id = byLetter(today);
        correct(id, today.minusDays(40), "Brevet lå i feil hylle.");
        Patience.until(Duration.ofSeconds(40), () -> column("SELECT kind FROM tasks WHERE subject_id = ?", id)
                .contains("replyInterim"));
        assertThat(column("SELECT due_on::text FROM tasks WHERE kind = 'replyInterim' AND subject_id = ?", id))
                .containsExactly(due(id, "interim-reply").toString());
        assertGood();
    }

    /** Whether something was done in time is judged by the right day, too. */
    @Test
    void what_is_met_runs_from_the_right_day_and_stays_met() {
        String id = byLetter(today.minusDays(3));
        inspector
                .open("/tilsyn/delsak/" + id + "/sorter")
                .send("step", "take", "kind", "COMPLAINT", "reason", "En algoritme.", "answer", "true");
        correct(id, today.minusDays(30), "Stemplet lenge før.");
        String stamped = today.minusDays(30) + "";
        assertThat(column(
                        "SELECT rule_code || ' ' || status || ' ' || start_date FROM deadlines WHERE subject_id = ?",
                        id))
                .containsExactlyInAnyOrder(
                        "complaint-sorting-goal MET " + stamped,
                        "interim-reply RUNNING " + stamped,
                        "complaint-answer-goal RUNNING " + stamped);
        assertThat(column(
                        "SELECT (met_at < due_instant)::text FROM deadlines WHERE rule_code = 'complaint-sorting-goal' AND subject_id = ?",
                        id))
                .containsExactly("false");
        assertGood();
    }

    /** The journal of the case where it came in is corrected where it lies, and its chain tells so. */
    @Test
    void a_complaint_that_has_moved_is_corrected_in_both_cases() {
        String id = byLetter(today);
        String from = caseOf(id).replaceAll(".*/", "");
        String target = caseOf(byLetter(today)).replaceAll(".*/", "");
        String number = database.value("SELECT case_year || '/' || case_seq FROM casefiles WHERE id = ?", uuid(target));
        inspector
                .open("/tilsyn/delsak/" + id + "/flytt")
                .send("step", "take", "number", number, "reason", "Samme algoritme.");
        correct(id, today.minusDays(4), "Stempelet.");
        assertThat(column("SELECT casefile_id || ' ' || document_date FROM journal_entries WHERE subject_id = ?", id))
                .containsExactly(from + " " + today.minusDays(4));
        assertThat(column(
                        "SELECT chain::text FROM audit_events WHERE action = 'COMPLAINT_DATE_CORRECTED' AND subject_id = ?",
                        id))
                .containsExactlyInAnyOrder(from, target);
        assertGood();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    31 | 2 | 2026 | Stempelet. | Skriv datoen klagen kom inn
                       |   |      | Stempelet. | Skriv datoen klagen kom inn
                    1  | 1 | 2189 | Stempelet. | så den må ha kommet inn senest da
                    1  | 1 | 1950 | Stempelet. | Er året riktig?
                    1  | 11 | 2025 |           | Skriv hvorfor datoen rettes.
                    """)
    void a_day_that_cannot_be_is_told_and_nothing_changes(
            String day, String month, String year, String reason, String told) {
        String id = byLetter(today);
        Map<String, String> before = written();
        Client.Answer answer = inspector
                .open(page(id))
                .send(
                        "step",
                        "take",
                        "day",
                        text(day),
                        "day-month",
                        text(month),
                        "day-year",
                        text(year),
                        "reason",
                        text(reason));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains(told).contains("value=\"" + text(year) + "\"");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void the_day_that_stands_there_is_no_correction() {
        String id = byLetter(today.minusDays(1));
        assertThat(correct(id, today.minusDays(1), "Stempelet.").body()).contains("Denne datoen står der allerede");
    }

    /** When somebody files it themselves, the time is measured. */
    @Test
    void what_came_by_itself_has_no_day_to_correct() {
        String id = byApi();
        inspector.declareImpartial(database.value("SELECT casefile_id FROM complaints WHERE id = ?", uuid(id)));
        var page = inspector.open(page(id));
        assertThat(page.body()).contains("kan ikke rettes");
        assertThat(page.has("step")).isFalse();
        assertThat(inspector.open(caseOf(id)).body()).doesNotContain("/mottatt");
    }

    /** What a correction writes to, and nothing by itself. */
    private Map<String, String> written() {
        Map<String, String> contents = new Contents(installation).now();
        contents.keySet().retainAll(List.of("complaints", "deadlines", "deadline_changes", "journal_entries"));
        return contents;
    }

    private Client.Answer correct(String id, LocalDate day, String reason) {
        return inspector.open(page(id)).send("step", "take", Registration.correction(day, reason));
    }

    private String byLetter(LocalDate received) {
        String text = "Et brev " + UUID.randomUUID();
        inspector.open("/tilsyn/ny-klage").send("register", "file", Registration.of("LETTER", text, received));
        String id = database.value("SELECT id FROM complaints WHERE text = ?", text);
        inspector.declareImpartial(database.value("SELECT casefile_id FROM complaints WHERE id = ?", uuid(id)));
        return id;
    }

    private String byApi() {
        String reference = new Client(installation.url())
                .complain(Client.anonymous("Kom av seg selv"))
                .json()
                .getString("reference");
        return database.value("SELECT id FROM complaints WHERE reference = ?", reference);
    }

    private LocalDate due(String id, String rule) {
        return LocalDate.parse(database.value(
                "SELECT due_date FROM deadlines WHERE rule_code = ? AND subject_id = ?", rule, uuid(id)));
    }

    private List<String> column(String sql, String id) {
        return database.column(sql, uuid(id));
    }

    private void assertGood() {
        var check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    private String caseOf(String id) {
        return "/tilsyn/sak/" + database.value("SELECT casefile_id FROM complaints WHERE id = ?", uuid(id));
    }

    private static String page(String id) {
        return "/tilsyn/delsak/" + id + "/mottatt";
    }

    private static String words(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("nb")));
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
