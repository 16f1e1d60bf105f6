package no.algoritmetilsyn.penalty.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.RowRefused;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row of coercive fines may say, and what cannot be read. */
class PenaltyReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "regime     ; ''                                          ; regime            ; MISSING",
                "kind       ; ''                                          ; kind              ; MISSING",
                "kind       ; HOUR                                        ; kind              ; UNKNOWN",
                "rate       ; ''                                          ; rate              ; MISSING",
                "rate       ; ti                                          ; rate              ; NOT_A_NUMBER",
                "rate       ; 10.5                                        ; rate              ; NOT_A_NUMBER",
                "rate       ; 1E9                                         ; rate              ; NOT_A_NUMBER",
                "rate       ; -1                                          ; rate              ; OUT_OF_RANGE",
                "rate       ; 99999999999999                              ; rate              ; OUT_OF_RANGE",
                "limit      ; ''                                          ; limit             ; MISSING",
                "limit      ; 2027-02-29                                  ; limit             ; NOT_A_DATE",
                "limit      ; 1814-05-17                                  ; limit             ; OUT_OF_RANGE",
                "cap        ; mye                                         ; cap               ; NOT_A_NUMBER",
                "query_date ; ''                                          ; query_date        ; MISSING",
                "query_date ; 2057-02-01                                  ; query_date        ; OUT_OF_RANGE",
                "events     ; [                                           ; events            ; NOT_JSON",
                "events     ; []                                          ; events            ; NOT_JSON",
                "events     ; {\"fullfilled\": \"2027-02-01\"}            ; events.fullfilled ; UNKNOWN",
                "events     ; {\"fulfilled\": \"i går\"}                  ; events.fulfilled  ; NOT_A_DATE",
                "events     ; {\"fulfilled\": [1]}                        ; events.fulfilled  ; NOT_JSON",
                "events     ; {\"pauses\": [\"2027-02-01\"]}              ; events.pauses     ; NOT_JSON",
                "events     ; {\"pauses\": [[null, \"2027-02-01\"]]}      ; events.pauses     ; MISSING",
                "events     ; {\"pauses\": [[\"2027-02-02\", \"2027-02-01\"]]} ; events.pauses ; OUT_OF_ORDER",
                "events     ; {\"rates\": [[\"2027-02-02\"]]}             ; events.rates      ; NOT_JSON",
                "events     ; {\"rates\": [[\"2027-02-02\", 1], [\"2027-02-02\", 2]]} ; events.rates ; CONTRADICTING",
                "events     ; {\"waive\": {}}                             ; events.waive      ; CONTRADICTING",
                "events     ; {\"waive\": {\"percent\": 10, \"amount\": 5}} ; events.waive    ; CONTRADICTING",
                "events     ; {\"waive\": {\"percent\": 101}}             ; events.waive.percent ; OUT_OF_RANGE",
                "events     ; {\"waive\": 100}                            ; events.waive      ; NOT_JSON",
                "events     ; {\"reduced\": \"mye\"}                       ; events.reduced    ; NOT_A_NUMBER",
                "events     ; {\"breaches\": [\"x\"]}                     ; events.breaches   ; NOT_A_DATE",
                "events     ; {\"rises\": [{\"after\": 5}]}               ; events.rises      ; CONTRADICTING",
                "events     ; {\"rises\": [{\"amount\": 5}]}              ; events.rises      ; MISSING",
                "events     ; {\"items\": {}}                             ; events.items      ; CONTRADICTING",
            })
    void what_cannot_be_read_is_named_by_its_column(String column, String cell, String place, FieldProblem problem) {
        var row = row();
        row.put(column, cell);
        var reading = PenaltyReader.read(row);
        assertThat(reading.whole()).isEmpty();
        assertThat(reading.problems()).containsEntry(place, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}                                                        ; events.items             ; MISSING",
                "{\"items\": []}                                           ; events.items             ; NOT_JSON",
                "{\"items\": {\"a\": 1}}                                   ; events.items.a           ; NOT_JSON",
                "{\"items\": {\"a\": {\"rate\": 1, \"limit\": \"2027-01-29\"}}} ; events.items.a.kind  ; MISSING",
                "{\"items\": {\"a\": {\"kind\": \"ITEMS\", \"rate\": 1}}}  ; events.items.a.kind      ; UNKNOWN",
                "{\"items\": {\"a\": {\"kind\": \"DAY\", \"rate\": 1}}}    ; events.items.a.limit     ; MISSING",
                "{\"items\": {\"a\": {\"items\": {}}}}                     ; events.items.a.items     ; UNKNOWN",
                "{\"items\": {\"a\": {\"kind\": \"DAY\", \"rate\": 1, \"limit\": \"2027-01-29\", \"waive\": {\"percent\": 5}}},"
                        + "\"waive\": {\"percent\": 5}} ; events.waive ; CONTRADICTING",
            })
    void points_are_named_by_their_place(String events, String place, FieldProblem problem) {
        var row = row();
        row.put("kind", "ITEMS");
        row.put("limit", "");
        row.put("events", events);
        assertThat(PenaltyReader.read(row).problems()).containsEntry(place, problem);
    }

    @Test
    void a_rate_that_would_grow_beyond_all_bounds_is_refused() {
        var row = row();
        String rise = "{\"after\": 1, \"percent\": 1000}";
        row.put("events", "{\"rises\": [" + (rise + ", ").repeat(29) + rise + "]}");
        assertThat(PenaltyReader.read(row).problems()).containsEntry("events.rises", FieldProblem.OUT_OF_RANGE);
    }

    @Test
    void every_column_is_bounded_and_so_is_the_time_that_counting_takes() {
        for (String column : row().keySet()) {
            var longer = row();
            longer.put(column, "9".repeat(200_000));
            assertThat(PenaltyReader.read(longer).problems()).containsEntry(column, FieldProblem.TOO_LONG);
        }
        var row = row();
        StringBuilder items = new StringBuilder();
        for (int point = 0; point < 20; point++) {
            items.append(point == 0 ? "" : ", ")
                    .append("\"p" + point + "\": {\"kind\": \"DAY\", \"rate\": 1, ")
                    .append("\"limit\": \"2027-01-29\"}");
        }
        row.put("kind", "ITEMS");
        row.put("events", "{\"items\": {" + items + "}, \"rates\": [" + rates(100) + "]}");
        row.put("query_date", "2057-01-01");
        try (var database = TestDatabase.fresh();
                EntityManager reading = database.entities().createEntityManager()) {
            PenaltyAnswers answers = PenaltyAnswersFixture.answers(reading);
            var question = PenaltyReader.read(row).whole().orElseThrow();
            answers.answer(question);
            long before = System.nanoTime();
            answers.answer(question);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(30));
            assertThatThrownBy(() -> answers.answer(PenaltyReader.read(with("regime", "lov om alt"))
                            .whole()
                            .orElseThrow()))
                    .isInstanceOf(RowRefused.class);
        }
    }

    private static String rates(int count) {
        StringBuilder rates = new StringBuilder();
        for (int rate = 0; rate < count; rate++) {
            rates.append(rate == 0 ? "" : ", ")
                    .append("[\"" + (2028 + rate / 12) + "-")
                    .append(String.format("%02d", rate % 12 + 1) + "-01\", " + (rate + 1) + "]");
        }
        return rates.toString();
    }

    private static Map<String, String> with(String column, String cell) {
        var row = row();
        row.put(column, cell);
        return row;
    }

    private static Map<String, String> row() {
        return new HashMap<>(Map.of(
                "regime", "pol",
                "kind", "DAY",
                "rate", "10000",
                "limit", "2027-01-29",
                "cap", "",
                "events", "{}",
                "query_date", "2027-02-05"));
    }
}
