package no.algoritmetilsyn.casefile.step.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.CaseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepReaderTest {

    private static final UUID FILE = UUID.fromString("6f8a1c1e-3c5b-4d0e-9b57-0f3a2c1d4e5f");

    enum Colour {
        RED,
        GREEN,
        HIDDEN
    }

    record Point(@NotBlank @Size(max = 20) String text, @NotNull @Max(10) Integer days) {}

    record Everything(
            @NotBlank @Size(max = 10) String title,
            @Size(max = 5_000) String text,
            @NotNull @Except("HIDDEN") Colour colour,
            Boolean urgent,
            LocalDate day,
            BigDecimal amount,
            CaseNumber number,
            @NotEmpty @Valid @Size(max = 3) List<Point> points,
            List<UUID> files)
            implements CrossChecked {

        @Override
        public List<Violation> crossCheck() {
            return Boolean.TRUE.equals(urgent) && day == null ? List.of(Violation.of("day", "whenUrgent")) : List.of();
        }
    }

    private static final String GOOD =
            """
            {"title": "Krav", "text": "To\\nlinjer", "colour": "RED", "urgent": true, "day": "2026-12-24",
             "amount": 12500.5, "number": "2026/14", "points": [{"text": "Logg", "days": 3}], "files": ["%s"]}
            """
                    .formatted(FILE);

    private final StepReader<Everything> reader = new StepReader<>(Everything.class);

    @Test
    void json_becomes_a_record() {
        assertThat(reader.read(json(GOOD)))
                .isEqualTo(new Everything(
                        "Krav",
                        "To\nlinjer",
                        Colour.RED,
                        true,
                        LocalDate.of(2026, 12, 24),
                        new BigDecimal("12500.5"),
                        new CaseNumber(2026, 14),
                        List.of(new Point("Logg", 3)),
                        List.of(FILE)));
    }

    /** A form sends texts only, as people type them. */
    @Test
    void what_is_typed_becomes_the_same() {
        JsonObject typed = json(
                """
                {"title": " Krav ", "text": "To\\r\\nlinjer ", "colour": "RED", "urgent": "true", "day": "24. desember 2026",
                 "amount": "12 500,50", "number": "2026-14", "points": [{"text": "Logg\u200b", "days": "3"}]}
                """);
        Everything read = reader.read(typed);
        assertThat(read.day()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(read.amount()).isEqualByComparingTo("12500.5");
        assertThat(read.number()).isEqualTo(new CaseNumber(2026, 14));
        assertThat(read.points()).containsExactly(new Point("Logg", 3));
        assertThat(read.title()).isEqualTo("Krav");
        assertThat(read.text()).isEqualTo("To\nlinjer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    title  | "\u200b "        | /title         | required
                    title  | "Altfor lang tittel" | /title     | tooLong
                    title  | {}               | /title         | malformed
                    title  | "a\\ud800b"      | /title         | forbiddenCharacter
                    colour | "BLUE"           | /colour        | unknownChoice
                    colour | "HIDDEN"         | /colour        | unknownChoice
                    urgent | "kanskje"        | /urgent        | malformed
                    day    | null             | /day           | whenUrgent
                    day    | "31.02.2026"     | /day           | malformed
                    day    | "12345-01-01"    | /day           | malformed
                    amount | "-1"             | /amount        | malformed
                    amount | 1.001            | /amount        | malformed
                    number | "fjorten"        | /number        | malformed
                    points | []               | /points        | required
                    points | {}               | /points        | malformed
                    points | [3]              | /points/0      | malformed
                    points | [{"text":"a","days":1},{"days":1}] | /points/1/text | required
                    points | [{"text":"a","days":11}] | /points/0/days | tooLarge
                    points | [{"text":"a","days":1},{},{},{}] | /points | tooMany
                    points | [{"text":"a","days":1,"x":2}] | /points/0/x | unknownMember
                    files  | ["nei"]          | /files/0       | malformed
                    else   | 1                | /else          | unknownMember
                    """)
    void what_is_wrong_is_said_where_it_stands(String member, String value, String pointer, String code) {
        InvalidStep refused = refused(with(member, value));
        assertThat(refused.violations())
                .extracting(Violation::pointer, Violation::code)
                .contains(org.assertj.core.groups.Tuple.tuple(pointer, code));
    }

    @Test
    void all_that_is_wrong_is_said_at_once_in_the_order_of_the_form() {
        assertThat(refused(json("{}")).violations())
                .extracting(Violation::pointer)
                .containsExactly("/title", "/colour", "/points");
        assertThat(refused(json("{\"points\": 1, \"title\": {}}")).violations())
                .extracting(Violation::pointer)
                .containsExactly("/title", "/points");
    }

    @Test
    void a_limit_is_told_and_a_pointer_is_the_name_of_a_field() {
        Violation violation = refused(with("points", "[{\"text\":\"a\",\"days\":11}]"))
                .violations()
                .get(0);
        assertThat(violation.arguments()).containsExactly("10");
        assertThat(violation.field()).isEqualTo("points[0].days");
    }

    private InvalidStep refused(JsonObject input) {
        return catchThrowableOfType(InvalidStep.class, () -> reader.read(input));
    }

    private static JsonObject with(String member, String value) {
        var changed = Json.createObjectBuilder(json(GOOD));
        return changed.add(member, json("{\"it\": " + value + "}").get("it")).build();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
