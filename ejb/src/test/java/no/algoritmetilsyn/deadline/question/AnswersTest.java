package no.algoritmetilsyn.deadline.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import no.algoritmetilsyn.deadline.DeadlineRefused;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.Reading;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rows of the tables may say, and what cannot be read. */
class AnswersTest {

    @AutoClose
    private static AnswersFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new AnswersFixture();
    }

    @ParameterizedTest
    @CsvSource({
        // The earlier of two (forvaltningsloven § 29 second paragraph), however a row writes it.
        "fvl67, MIN, 3|3, WEEK|MONTH, BECAME_AWARE|DECIDED, 2027-02-01|2026-11-16, , 2027-02-16",
        "fvl67, MIN, 3,   WEEK,       BECAME_AWARE|DECIDED, 2027-02-01|2026-11-16, , 2027-02-16",
        "fvl25, MIN, 3,   WEEK,       BECAME_AWARE|DECIDED, 2027-01-04|2026-12-28, , 2027-01-25",
        "fvl67, MIN, 3,   WEEK,       BECAME_AWARE|DECIDED, 2027-02-01|2026-11-16, appeal-unnotified, 2027-02-16",
        "fvl67, MIN, ,    ,           BECAME_AWARE|DECIDED, 2027-02-01|2026-11-16, appeal-unnotified, 2027-02-16",
        "fvl67, MIN, ,    ,           BECAME_AWARE|DECIDED, 2027-02-01|2026-11-16, appeal-unnotified|appeal-unnotified-latest, 2027-02-16",
        "gdpr,  MIN, 1|2, MONTH|WEEK, RECEIVED|RECEIVED,    2026-11-25|2026-12-11, , 2026-12-28",
        // Never longer than the limit it follows (§ 30).
        "fvl67, DL, 3, DAY,  BECAME_AWARE, 2027-01-11, repeat-appeal, 2027-01-14",
        "fvl67, DL, 1, WEEK, BECAME_AWARE, 2027-01-11, repeat-appeal, 2027-01-18",
        "fvl67, DL, 3, WEEK, BECAME_AWARE, 2027-01-11, repeat-appeal, 2027-01-18",
        "fvl67, ,   ,  ,     BECAME_AWARE, 2027-01-11, repeat-appeal-order, 2027-01-14",
        // A set limit is as long as it was set; a ceiling of the law stays one.
        "fvl67, DL, 2, WEEK, DISPATCHED, 2026-12-18, comment-notice, 2027-01-04",
        "aia (ikke i kraft), EU, 10, WORKING_DAY, DELIVERED, 2027-03-15, corrective-action, 2027-04-01",
        "aia (ikke i kraft), EU, 30, WORKING_DAY, DELIVERED, 2027-03-15, corrective-action, 2027-04-08",
        // What a special act leaves to the general ones.
        "pol,  DL, 3, WEEK, DELIVERED, 2026-12-04, appeal, 2026-12-28",
        "aml,  INGEN, 0, , DISPATCHED, 2026-12-04, claim-interest, ingen dato",
        "aml,  , , , DISPATCHED, 2026-12-04, claim-interest, ingen dato",
        "pol,  , , , DISPATCHED, 2026-12-25, claim-interest, 2027-01-25",
        "ekom, , , , DECIDED, 2027-04-19, fine-payment, 2027-05-18",
        "ekom, , , , BREACH_ENDED, 2024-02-29, fine-limitation, 2029-02-28",
        "digsf, , , , BECAME_AWARE, 2027-03-27T12:00:00+01:00, incident-notice, 2027-03-28T13:00:00+02:00",
        "gdpr, , , , RECEIVED, 2026-11-30, data-subject-answer-extended, 2027-03-01",
        "offl, , , , RECEIVED, 2027-01-11, access-deemed-refusal-consent, ingen dato",
        "fvl67, , , , RECEIVED, 2027-01-18, suspended-effect, ingen dato",
        // Written otherwise, the same.
        "FVL67, dl, 3, week, delivered, 2026-12-04, , 2026-12-28",
        "'', AD, 5, DAY, RECEIVED, 2027-03-22, , 2027-04-01",
        "fvl67, DL, 5, WORKING_DAY, RECEIVED, 2027-03-22, , 2027-04-01",
        "'', EU, 72, HOUR, BECAME_AWARE, 2027-03-26T10:15:00+01:00, , 2027-03-29T12:00:00+02:00",
        "'', TIMER, 1, HOUR, BECAME_AWARE, 2026-10-25T02:30, , 2026-10-25T02:30:00+01:00",
        "digs, DAGEN_ETTER, , , EXPIRED_LIMIT, 2026-12-26, , 2026-12-29",
    })
    void a_row_has_its_answer(
            String regime,
            String method,
            String amount,
            String unit,
            String kind,
            String start,
            String rule,
            String due) {
        Reading<Question> reading = QuestionReader.read(row(regime, method, amount, unit, kind, start, rule));
        assertThat(reading.problems()).isEmpty();
        assertThat(fixture.answers.answer(reading.question()).written()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "fvl67, ,     3, WEEK, DELIVERED, 2026-12-04, , method, MISSING",
        "fvl67, DLX,  3, WEEK, DELIVERED, 2026-12-04, , method, UNKNOWN",
        "fvl67, DL,   x, WEEK, DELIVERED, 2026-12-04, , amount, NOT_A_NUMBER",
        "fvl67, DL,  -3, WEEK, DELIVERED, 2026-12-04, , amount, OUT_OF_RANGE",
        "fvl67, DL, 201, YEAR, DELIVERED, 2026-12-04, , amount, OUT_OF_RANGE",
        "fvl67, DL,   0, WEEK, DELIVERED, 2026-12-04, , amount, MISSING",
        "fvl67, DL,   3, ,     DELIVERED, 2026-12-04, , unit,   MISSING",
        "fvl67, DL,   3, MOON, DELIVERED, 2026-12-04, , unit,   UNKNOWN",
        "fvl67, AD,   3, WEEK, DELIVERED, 2026-12-04, , unit,   NOT_COUNTED",
        "fvl67, DL,   3, WEEK, DELIVERED, 2027-02-29, , start,  NOT_A_DATE",
        "fvl67, DL,   3, WEEK, DELIVERED, 1814-05-17, , start,  OUT_OF_RANGE",
        "fvl67, DL,   3, WEEK, DELIVERED, ,           , start,  MISSING",
        "gdpr,  TIMER, 3, HOUR, RECEIVED, 2026-12-04, , start,  TIME_NEEDED",
        "fvl67, MIN,  3, WEEK, DELIVERED, 2026-12-04, , start,  TWO_NEEDED",
        "fvl67, MIN,  3, WEEK, DELIVERED, 2026-12-04|2026-12-05|2026-12-06, , start, TOO_LONG",
    })
    void what_cannot_be_read_is_named_by_its_column(
            String regime,
            String method,
            String amount,
            String unit,
            String kind,
            String start,
            String rule,
            String column,
            FieldProblem problem) {
        Reading<Question> reading = QuestionReader.read(row(regime, method, amount, unit, kind, start, rule));
        assertThat(reading.whole()).isEmpty();
        assertThat(reading.problems()).containsEntry(column, problem);
    }

    @Test
    void every_column_is_bounded() {
        Map<String, String> row = row("fvl67", "DL", "3", "WEEK", "DELIVERED", "2026-12-04", "");
        for (String column : row.keySet()) {
            var longer = new HashMap<>(row);
            longer.put(column, "9".repeat(200_000));
            assertThat(QuestionReader.read(longer).problems()).containsEntry(column, FieldProblem.TOO_LONG);
        }
    }

    @Test
    void an_unknown_rule_is_refused_and_another_sort_of_start_is_told() {
        var unknown = QuestionReader.read(row("fvl67", "DL", "3", "WEEK", "DELIVERED", "2026-12-04", "nonsense"));
        assertThatThrownBy(() -> fixture.answers.answer(unknown.question())).isInstanceOf(DeadlineRefused.class);
        var sent = QuestionReader.read(row("fvl67", "DL", "3", "WEEK", "DISPATCHED", "2026-12-04", "appeal"));
        assertThat(fixture.answers.answer(sent.question()).otherStart()).isTrue();
        var opened = QuestionReader.read(row("fvl67", "DL", "3", "WEEK", "OPENED", "2026-12-04", "appeal"));
        assertThat(fixture.answers.answer(opened.question()).otherStart()).isFalse();
    }

    @Test
    void a_sort_of_start_that_we_do_not_know_is_as_good_as_none() {
        Reading<Question> reading = QuestionReader.read(row("fvl67", "DL", "3", "WEEK", "BANANA", "2026-12-04", ""));
        assertThat(fixture.answers.answer(reading.whole().orElseThrow()).written())
                .isEqualTo("2026-12-28");
    }

    private static Map<String, String> row(
            String regime, String method, String amount, String unit, String kind, String start, String rule) {
        var row = new HashMap<String, String>();
        row.put("regime", regime);
        row.put("method", method);
        row.put("amount", amount);
        row.put("unit", unit);
        row.put("start_type", kind);
        row.put("start", start);
        row.put("product_rule", rule);
        row.values().removeIf(java.util.Objects::isNull);
        return row;
    }
}
