package no.algoritmetilsyn.algorithm.standard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.algoritmetilsyn.algorithm.standard.FieldFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The check takes what the standard says and nothing else, and never fails itself. */
class ContentCheckTest {

    private static final RecordStandard STANDARD = RecordStandard.newest();

    private static List<FieldFault> check(String json) {
        JsonObject values = Json.createReader(new StringReader(json)).readObject();
        return ContentCheck.values(STANDARD, RecordKind.USE, new Content(values));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"nothing": "x"}                              | nothing       | UNKNOWN_FIELD
                    {"certificates": [{"text": "x"}]}             | certificates  | UNKNOWN_FIELD
                    {"name": 17}                                  | name          | WRONG_TYPE
                    {"name": ["x"]}                               | name          | WRONG_TYPE
                    {"status": "I bruk"}                          | status        | UNKNOWN_WORD
                    {"status": "in_use"}                          | status        | UNKNOWN_WORD
                    {"theme": "HEALTH"}                           | theme         | WRONG_TYPE
                    {"theme": ["HEALTH", "MAGIC"]}                | theme         | UNKNOWN_WORD
                    {"publicPage": "www.example.no"}              | publicPage    | NOT_A_LINK
                    {"publicPage": "javascript:alert(1)"}         | publicPage    | NOT_A_LINK
                    {"publicPage": "https://"}                    | publicPage    | NOT_A_LINK
                    {"publicPage": "ftp://example.no/x"}          | publicPage    | NOT_A_LINK
                    {"startDate": "2024-13"}                      | startDate     | NOT_A_DATE
                    {"startDate": "2023-02-29"}                   | startDate     | NOT_A_DATE
                    {"startDate": "1.2.2024"}                     | startDate     | NOT_A_DATE
                    {"organisation": "Prøvebyen"}                 | organisation  | WRONG_TYPE
                    {"organisation": {"number": "974760673"}}     | organisation  | WRONG_TYPE
                    {"organisation": {"name": "P", "x": "y"}}     | organisation  | WRONG_TYPE
                    {"organisation": {"name": "P", "number": "974760674"}} | organisation | NOT_A_NUMBER
                    {"risks": "mange"}                            | risks         | WRONG_TYPE
                    {"risks": ["mange"]}                          | risks         | WRONG_TYPE
                    {"risks": [{"measure": "uten risiko"}]}       | risks         | MISSING
                    {"risks": [{"text": "x", "color": "y"}]}      | risks         | WRONG_TYPE
                    {"legalBasis": [{"text": "x", "link": "y"}]}  | legalBasis    | NOT_A_LINK
                    """)
    void what_does_not_fit(String json, String field, Kind kind) {
        assertThat(check(json))
                .extracting(FieldFault::field, FieldFault::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\": \"x\", \"status\": \"IN_USE\", \"theme\": [\"HEALTH\", \"WORK\"]}",
                "{\"publicPage\": \"https://example.no/a?b=c#d\", \"startDate\": \"2024\", \"endDate\": \"2024-02-29\"}",
                "{\"organisation\": {\"name\": \"Prøvebyen\", \"number\": \"974760673\"}}",
                "{\"risks\": [{\"text\": \"x\"}, {\"text\": \"y\", \"measure\": \"z\"}]}",
                "{\"keywords\": [\"snø\"], \"asGiven\": [{\"field\": \"status\", \"text\": \"Pilot\"}]}"
            })
    void what_fits(String json) {
        assertThat(check(json)).isEmpty();
    }

    @Test
    void a_text_may_be_as_long_as_its_field_and_no_longer() {
        for (RecordField field : STANDARD.fields(RecordKind.USE)) {
            if (field.type() == FieldType.LINE || field.type() == FieldType.TEXT) {
                Content fits = Content.NONE.with(field.id(), "x".repeat(field.length()));
                Content over = Content.NONE.with(field.id(), "x".repeat(field.length() + 1));
                assertThat(ContentCheck.values(STANDARD, RecordKind.USE, fits)).isEmpty();
                assertThat(ContentCheck.values(STANDARD, RecordKind.USE, over))
                        .containsExactly(new FieldFault(field.id(), Kind.TOO_LONG, field.length()));
            }
        }
    }

    /** Whatever JSON stands in a field, the check has an answer, and what passes has the type the field says. */
    @Property(tries = 400)
    void any_value_in_any_field(@ForAll("fields") RecordField field, @ForAll("json") JsonValue value) {
        var content =
                new Content(Json.createObjectBuilder().add(field.id(), value).build());
        List<FieldFault> faults = ContentCheck.values(STANDARD, RecordKind.USE, content);
        if (faults.isEmpty() && content.get(field.id()).isPresent()) {
            JsonValue.ValueType type = content.get(field.id()).get().getValueType();
            switch (field.type()) {
                case LINE, TEXT, LINK, DATE, CHOICE -> assertThat(type).isEqualTo(JsonValue.ValueType.STRING);
                case CHOICES, WORDS, ROWS -> assertThat(type).isEqualTo(JsonValue.ValueType.ARRAY);
                case ORGANISATION -> assertThat(type).isEqualTo(JsonValue.ValueType.OBJECT);
            }
        }
    }

    @Provide
    Arbitrary<RecordField> fields() {
        return Arbitraries.of(STANDARD.fields(RecordKind.USE));
    }

    @Provide
    Arbitrary<JsonValue> json() {
        Arbitrary<JsonValue> scalar = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20).map(Json::createValue),
                Arbitraries.of("IN_USE", "2024-02", "https://example.no", "HEALTH")
                        .map(Json::createValue),
                Arbitraries.integers().map(Json::createValue),
                Arbitraries.of(JsonValue.TRUE, JsonValue.FALSE, JsonValue.NULL));
        Arbitrary<JsonValue> object = Arbitraries.maps(Arbitraries.of("name", "number", "text", "link", "x"), scalar)
                .ofMaxSize(3)
                .map(members -> {
                    var builder = Json.createObjectBuilder();
                    members.forEach(builder::add);
                    return builder.build();
                });
        Arbitrary<JsonValue> item = Arbitraries.oneOf(scalar, object);
        return Arbitraries.oneOf(item, item.list().ofMaxSize(3).map(items -> {
            var builder = Json.createArrayBuilder();
            items.forEach(builder::add);
            return builder.build();
        }));
    }

    /** What was written is read again, and a field set to nothing is not there. */
    @Property(tries = 200)
    void content_comes_back_from_its_json(@ForAll("fields") RecordField field, @ForAll("json") JsonValue value) {
        var content =
                new Content(Json.createObjectBuilder().add(field.id(), value).build());
        assertThat(Content.parse(content.json())).isEqualTo(content);
        assertThat(content.with(field.id(), JsonValue.NULL)).isEqualTo(Content.NONE);
    }

    @Property(tries = 200)
    void every_day_of_the_calendar_is_a_date(@ForAll @IntRange(min = 1, max = 3_000_000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        String text = day.getYear() > 9999 ? "2000-01-01" : day.toString();
        assertThat(ContentCheck.isDate(text)).isTrue();
        assertThat(ContentCheck.isDate(text.substring(0, 7))).isTrue();
        assertThat(ContentCheck.isDate(text.substring(0, 4))).isTrue();
        assertThat(ContentCheck.isDate(text + "x")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, '', false",
        "IN_USE, '', true",
        "IN_USE, MINIMAL, true",
        "RETIRED, HIGH, false",
        "'', '', false"
    })
    void what_is_missing_depends_on_the_stage(String stage, String risk, boolean purposeIsMissing) {
        Content content = Content.NONE.with("status", stage).with("riskClass", risk);
        assertThat(ContentCheck.missing(STANDARD, RecordKind.USE, content).stream()
                        .anyMatch(fault -> fault.field().equals("purpose") && fault.kind() == Kind.MISSING))
                .isEqualTo(purposeIsMissing);
    }

    @ParameterizedTest
    @CsvSource({"IN_USE, HIGH, true", "IN_USE, MINIMAL, false", "PILOT, PROHIBITED, true", "PLANNED, HIGH, false"})
    void what_is_missing_depends_on_the_risk(String stage, String risk, boolean appealIsMissing) {
        Content content = Content.NONE.with("status", stage).with("riskClass", risk);
        assertThat(ContentCheck.missing(STANDARD, RecordKind.USE, content).stream()
                        .anyMatch(fault -> fault.field().equals("appealProcedure")))
                .isEqualTo(appealIsMissing);
    }
}
