package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.Test;

/** A letter was stamped on another day than a colleague has written down: all that runs from that day follows. */
class ReceivedDateIT extends ReceivedDates {

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

    private static String words(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("nb")));
    }
}
