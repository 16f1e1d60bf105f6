package no.algoritmetilsyn.fine.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.RowRefused;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row of administrative fines may say, what cannot be read, and what follows when the law changes. */
class FineReaderTest {

    @ParameterizedTest
    @CsvSource({
        "basis,          '',         basis,          MISSING",
        "size,           '',         size,           MISSING",
        "size,           HUGE,       size,           UNKNOWN",
        "turnover_nok,   mye,        turnover_nok,   NOT_A_NUMBER",
        "turnover_nok,   -5,         turnover_nok,   OUT_OF_RANGE",
        "eur_rate,       1E500,      eur_rate,       NOT_A_NUMBER",
        "eur_rate,       0,          eur_rate,       OUT_OF_RANGE",
        "eur_rate,       11.5000001, eur_rate,       OUT_OF_RANGE",
        "eur_rate,       5000,       eur_rate,       OUT_OF_RANGE",
        "breach_ended,   i fjor,     breach_ended,   NOT_A_DATE",
        "decided,        '',         decided,        MISSING",
        "advance_notice, 2027-02-09, decided,        OUT_OF_ORDER",
        "arrived,        2027-02-07, arrived,        OUT_OF_ORDER",
        "became_final,   2027-02-07, became_final,   OUT_OF_ORDER",
    })
    void what_cannot_be_read_is_named_by_its_column(String column, String cell, String place, FieldProblem problem) {
        var reading = FineReader.read(with(column, cell));
        assertThat(reading.whole()).isEmpty();
        assertThat(reading.problems()).containsEntry(place, problem);
    }

    @Test
    void what_is_missing_in_our_tables_is_asked_for() {
        try (var database = TestDatabase.fresh();
                EntityManager reading = database.entities().createEntityManager()) {
            FineAnswers answers = FineAnswersFixture.answers(reading);
            refused(answers, with("basis", "84(1)"), "basis", FieldProblem.UNKNOWN);
            refused(answers, with("eur_rate", ""), "eur_rate", FieldProblem.MISSING);
            var row = with("basis", "aml 18-10");
            row.put("breach_ended", "2026-06-01");
            refused(answers, row, "g_nok", FieldProblem.MISSING);
            row = with("basis", "99(4)");
            row.put("breach_ended", "2028-06-01");
            row.put("decided", "2028-09-01");
            row.put("size", "SME");
            row.put("turnover_nok", "");
            refused(answers, row, "turnover_nok", FieldProblem.MISSING);
        }
    }

    @Test
    void an_act_that_comes_into_force_gives_the_power_and_our_table_the_rate() throws SQLException {
        try (var database = TestDatabase.fresh()) {
            try (var owner = database.asOwner();
                    var sql = owner.createStatement()) {
                sql.execute("UPDATE regimes SET in_force_from = '2027-07-01' WHERE code = 'aia'");
                sql.execute("INSERT INTO euro_rates (day, rate) VALUES ('2028-02-08', 11.25)");
            }
            try (EntityManager reading = database.entities().createEntityManager()) {
                FineAnswers answers = FineAnswersFixture.answers(reading);
                assertThat(result(answers, "2027-06-30"))
                        .containsEntry("may_fine_on_decision_day", "nei")
                        .containsEntry("expected_ceiling_nok", "0");
                assertThat(result(answers, "2027-07-01"))
                        .containsEntry("may_fine_on_decision_day", "ja")
                        .containsEntry("expected_ceiling_nok", "168750000")
                        .containsEntry("payment_due", "2028-03-07");
            }
        }
    }

    private static Map<String, String> result(FineAnswers answers, String breachEnded) {
        var row = with("basis", "99(4)");
        row.put("turnover_nok", "1000000000");
        row.put("breach_ended", breachEnded);
        row.put("decided", "2028-02-08");
        row.put("eur_rate", "");
        return answers.answer(FineReader.read(row).whole().orElseThrow()).result();
    }

    private static void refused(FineAnswers answers, Map<String, String> row, String column, FieldProblem problem) {
        var question = FineReader.read(row).whole().orElseThrow();
        assertThatThrownBy(() -> answers.answer(question)).isInstanceOfSatisfying(RowRefused.class, refused -> {
            assertThat(refused.column()).isEqualTo(column);
            assertThat(refused.problem()).isEqualTo(problem);
        });
    }

    private static Map<String, String> with(String column, String cell) {
        var row = new HashMap<>(Map.of(
                "basis", "83(4)",
                "turnover_nok", "300000000",
                "size", "LARGE",
                "eur_rate", "11.5",
                "breach_ended", "2026-05-01",
                "decided", "2027-02-08"));
        row.put(column, cell);
        return row;
    }
}
