package no.algoritmetilsyn.algorithm.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import no.algoritmetilsyn.algorithm.standard.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a source's own words become ours, with nothing lost on the way. */
class WordingTest {

    private static Content one(String member, String value) throws UnreadableFile {
        JsonObject line = Json.createObjectBuilder()
                .add("name", "Lys")
                .add("organisation", "Prøvebyen")
                .add(member, value)
                .build();
        ReadFile read = ReadFile.of(ImportFormat.JSONL, line.toString());
        assertThat(read.rejected).isEmpty();
        return read.rows.get(0).content();
    }

    private static List<String> given(Content content) {
        return content.get("asGiven")
                .map(rows -> rows.asJsonArray().getValuesAs(JsonObject.class).stream()
                        .map(row -> row.getString("field") + "=" + row.getString("text"))
                        .toList())
                .orElse(List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021",
        "2021.0, 2021",
        "2024-03, 2024-03",
        "01/2024, 2024-01",
        "03-2022, 2022-03",
        "2024-10-01 00:00:00, 2024-10-01",
        "2023-03-31 08:34:11.986578+00:00, 2023-03-31",
        "2024-10-01T00:00:00Z, 2024-10-01",
        "6/30/2023, 2023-06-30",
        "10/1/2024, 2024-10-01",
        "30/6/2023, 2023-06-30",
        "1.3.2022, 2022-03-01",
        "01-03-2022, 2022-03-01",
        "01/01/2026 00:00:00, 2026-01-01"
    })
    void dates(String given, String date) throws UnreadableFile {
        Content content = one("start", given);
        assertThat(content.text("startDate")).isEqualTo(date);
        assertThat(given(content)).isEqualTo(given.equals(date) ? List.of() : List.of("startDate=" + given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "31/31/2023", "2023-02-30", "våren 2024", "20245", "Q1 2024", "13/2024"})
    void what_is_no_date_is_kept_as_it_was_given(String given) throws UnreadableFile {
        Content content = one("start", given);
        assertThat(content.get("startDate")).isEmpty();
        assertThat(given(content)).containsExactly("startDate=" + given);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEALTH | [\"HEALTH\"] | ",
                "Helse | [\"HEALTH\"] | theme=Helse",
                "Law & Justice | [\"JUSTICE\"] | theme=Law & Justice",
                "Helse; Transport | [\"HEALTH\",\"TRANSPORT\"] | theme=Helse; Transport",
                "{\"Helse\",\"Transport\"} | [\"HEALTH\",\"TRANSPORT\"] | theme={\"Helse\",\"Transport\"}",
                "Helse, Trolldom | [\"HEALTH\"] | theme=Helse, Trolldom",
                "Trolldom | null | theme=Trolldom"
            })
    void choices(String given, String words, String kept) throws UnreadableFile {
        Content content = one("theme", given);
        assertThat(content.get("theme").map(Object::toString).orElse("null")).isEqualTo(words);
        assertThat(given(content)).isEqualTo(kept == null ? List.of() : List.of(kept));
    }

    @Test
    void a_link_that_is_none_is_kept_as_it_was_given() throws UnreadableFile {
        assertThat(one("source_url", "https://example.no/a").text("publicPage")).isEqualTo("https://example.no/a");
        Content content = one("source_url", "se www.example.no");
        assertThat(content.get("publicPage")).isEmpty();
        assertThat(given(content)).containsExactly("publicPage=se www.example.no");
    }

    @Test
    void a_name_that_is_too_long_stands_whole_where_it_was_given() throws UnreadableFile {
        String name = "N".repeat(500);
        Content content = one("name", name);
        assertThat(content.text("name")).hasSize(400).endsWith("N…");
        assertThat(given(content)).containsExactly("name=" + name);
    }

    @Test
    void two_sources_of_one_field_are_joined_or_kept() throws UnreadableFile {
        JsonObject line = Json.createObjectBuilder()
                .add("name", "Lys")
                .add("organisation", "Prøvebyen")
                .add("impact", "Lysere")
                .add("output", "Lys")
                .add("supplier", "Lampefabrikken")
                .add("developed_by", "Contracting resources")
                .build();
        Content content =
                ReadFile.of(ImportFormat.JSONL, line.toString()).rows.get(0).content();
        assertThat(content.text("impactOnPeople")).isEqualTo("Lysere\n\nLys");
        assertThat(content.text("provider")).isEqualTo("Lampefabrikken");
        assertThat(given(content)).containsExactly("provider=Contracting resources");
    }

    @Test
    void an_organisation_may_come_with_its_number() throws UnreadableFile {
        String line = "{\"name\":\"Lys\",\"organisation\":{\"name\":\"Prøvebyen\",\"number\":\"%s\"}}";
        assertThat(ReadFile.of(ImportFormat.JSONL, line.formatted("974760673"))
                        .rows
                        .get(0)
                        .content()
                        .number("organisation"))
                .contains("974760673");
        assertThat(ReadFile.of(ImportFormat.JSONL, line.formatted("974760674"))
                        .rows
                        .get(0)
                        .content()
                        .number("organisation"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "info@proefstad.example, true",
        "postmottak@provebyen.example, true",
        "algoritme.register@proefstad.example, true",
        "jan.jansen@proefstad.example, false",
        "j.jansen@proefstad.example, false",
        "jansen@proefstad.example, false",
        "'Bel Jan, jan@proefstad.example of info@proefstad.example', false",
        "https://proefstad.example/contact, true",
        "[redacted], false"
    })
    void contacts_are_offices_and_not_persons(String contact, boolean kept) throws UnreadableFile {
        JsonObject record = Json.createObjectBuilder()
                .add("name", "Lichten")
                .add("organization", "Proefstad")
                .add("contact_email", contact)
                .build();
        ReadFile read = ReadFile.of(ImportFormat.NL_JSON, "[" + record + "]");
        assertThat(read.rows.get(0).content().text("publicContact")).isEqualTo(kept ? contact : "");
        assertThat(read.rows.get(0).content().json()).doesNotContain("jansen");
        assertThat(read.notes).isEqualTo(kept ? List.of() : List.of("1 ADDRESS_LEFT_OUT"));
    }
}
