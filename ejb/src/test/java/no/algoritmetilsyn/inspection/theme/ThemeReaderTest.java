package no.algoritmetilsyn.inspection.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file with a fault is refused, with the file, the line and the reason. */
class ThemeReaderTest {

    /** The smallest theme that has everything; tests break one line of it. */
    private static final String WHOLE =
            """
            {
              "id": "weather",
              "ids": "rain",
              "title": {"nb": "Vær", "nn": "Vêr", "en": "Weather"},
              "purpose": {"nb": "Om været.", "nn": "Om vêret.", "en": "On the weather."},
              "versions": [
                {"number": 1, "from": "2026-01-01", "news": {"nb": "Ny.", "nn": "Ny!", "en": "New."}},
                {"number": 2, "from": "2026-06-01", "news": {"nb": "Et krav til.", "nn": "Eit krav til.", "en": "One more."}}
              ],
              "requirements": [
                {
                  "id": "rain-01",
                  "withdrawn": 2,
                  "wordings": [
                    {
                      "since": 1,
                      "provision": "sky-1",
                      "regime": "sky",
                      "text": {"nb": "Det regner.", "nn": "Det regnar.", "en": "It rains."},
                      "evidence": {"nb": "Våt bakke.", "nn": "Våt bakke!", "en": "Wet ground."},
                      "guidance": {"nb": "Se ut.", "nn": "Sjå ut.", "en": "Look out."}
                    }
                  ]
                },
                {
                  "id": "rain-02",
                  "wordings": [
                    {
                      "since": 2,
                      "provision": "sky-1",
                      "regime": "sky",
                      "text": {"nb": "Det blåser.", "nn": "Det bles.", "en": "It blows."},
                      "evidence": {"nb": "Et flagg.", "nn": "Eit flagg.", "en": "A flag."},
                      "guidance": {"nb": "Se opp.", "nn": "Sjå opp.", "en": "Look up."}
                    }
                  ]
                }
              ]
            }
            """;

    private static ThemeReader reader() {
        return new ThemeReader((provision, regime) -> provision.equals("sky-1") && regime.equals("sky"));
    }

    @Test
    void a_whole_file_is_read() {
        Theme theme = reader().read("weather.json", WHOLE);
        assertThat(theme.id()).isEqualTo("weather");
        assertThat(theme.title().in("nn")).isEqualTo("Vêr");
        assertThat(theme.version(1).requirements()).extracting(Requirement::id).containsExactly("rain-01");
        assertThat(theme.version(2).requirements()).extracting(Requirement::id).containsExactly("rain-02");
        assertThat(theme.newest().requirements().get(0).evidence().in("en")).isEqualTo("A flag.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // what stands there | what is written instead | line | reason
                "\"id\": \"weather\" | \"id\": \"wether\" | 2 | the theme is called wether, its file is not",
                "\"ids\": \"rain\" | \"ids\": \"snow\" | 12 | the id rain-01 is not of the form snow-\\d{2,3}",
                "\"nn\": \"Vêr\",  |  | 4 | \"nn\" is missing",
                "\"en\": \"On the weather.\" | \"en\": \" \" | 5 | the text is empty",
                "\"en\": \"On the weather.\" | \"en\": \"On the weather. \" | 5 | the text begins or ends with a blank",
                "\"en\": \"On the weather.\" | \"en\": \"On the weather.\", \"se\": \"Dálki\" | 5 | \"se\" is unknown; known are en, nb, nn",
                "\"number\": 2 | \"number\": 3 | 8 | version 2 is expected",
                "\"number\": 2 | \"number\": \"2\" | 8 | a whole number above 0 is expected",
                "\"number\": 2 | \"number\": 2.5 | 8 | a whole number above 0 is expected",
                "\"2026-06-01\" | \"2026-01-01\" | 8 | a version starts after the one before",
                "\"2026-06-01\" | \"1. juni\" | 8 | a day such as 2026-01-01 is expected",
                "\"withdrawn\": 2 | \"withdrawn\": 3 | 13 | it is withdrawn in a version that there is, after its last wording",
                "\"withdrawn\": 2 | \"withdrawn\": 1 | 13 | it is withdrawn in a version that there is, after its last wording",
                "\"withdrawn\": 2 | \"withdrwan\": 2 | 13 | \"withdrwan\" is unknown; known are id, withdrawn, wordings",
                "\"since\": 1, | \"since\": 3, | 16 | there is no version 3",
                "\"since\": 1, |  | 15 | \"since\" is missing",
                "\"id\": \"rain-02\" | \"id\": \"rain-01\" | 26 | the id rain-01 is that of weather.json:12",
                "\"provision\": \"sky-1\" | \"provision\": \"sky-2\" | 17 | the law has no sky-2 in sky",
                "\"regime\": \"sky\" | \"regime\": \"sea\" | 17 | the law has no sky-1 in sea",
                "\"nb\": \"Se opp.\" | \"nb\": \"Se ut.\" | 34 | the same text is that of rain-01",
                "\"nb\": \"Se opp.\" | \"nb\": \"Se opp.\", \"nb\": \"Se her.\" | 34 | \"nb\" is there twice",
                "\"requirements\": [ | \"requirements\": [, | 10 | no JSON",
                "\"It blows.\"} | \"It blows.\" | 36 | no JSON",
                "\"nb\": \"Se opp.\" | \"nb\": null | 34 | a text is expected",
            })
    void a_fault_is_told_with_its_line(String right, String wrong, int line, String reason) {
        assertThat(WHOLE).contains(right);
        assertRefused(
                "weather.json",
                WHOLE.replaceFirst(
                        java.util.regex.Pattern.quote(right),
                        wrong == null ? "" : java.util.regex.Matcher.quoteReplacement(wrong)),
                line,
                reason);
    }

    @Test
    void a_file_that_ends_too_early_or_goes_on_too_long_is_refused() {
        assertRefused("weather.json", WHOLE.substring(0, WHOLE.indexOf("\"rain-02\"")), 26, "no JSON");
        assertRefused("weather.json", "", 1, "no JSON");
        assertRefused("weather.json", "[]", 1, "an object is expected");
        assertThatThrownBy(() -> reader().read("weather.json", WHOLE + "{}")).isInstanceOf(ThemeFileRefused.class);
    }

    @Test
    void a_wording_follows_later_than_the_one_before() {
        String wording = WHOLE.lines().skip(14).limit(8).reduce("", (all, line) -> all + line + "\n");
        String twice = WHOLE.replace(wording, wording.stripTrailing() + ",\n" + wording);
        assertRefused("weather.json", twice, 24, "a wording follows in a later version than the one before");
    }

    @Test
    void two_files_share_neither_ids_nor_texts() {
        var reader = reader();
        reader.read("weather.json", WHOLE);
        String other = WHOLE.replace("\"weather\"", "\"climate\"")
                .replace("Vær", "Klima")
                .replace("Vêr", "Klima")
                .replace("\"Weather\"", "\"Climate\"");
        assertThatThrownBy(() -> reader.read("climate.json", other))
                .hasMessage("climate.json:5: the same text is that of weather.json purpose");
        String foreign =
                "{\"id\": \"sea\", \"ids\": \"rain\", \"title\": {\"nb\": \"a\", \"nn\": \"b\", \"en\": \"c\"},\n"
                        + "\"purpose\": {\"nb\": \"d\", \"nn\": \"e\", \"en\": \"f\"},\n"
                        + "\"versions\": [{\"number\": 1, \"from\": \"2026-01-01\", \"news\": {\"nb\": \"g\", \"nn\": \"h\", \"en\": \"i\"}}],\n"
                        + "\"requirements\": [\n{\"id\": \"rain-02\", \"wordings\": []}]}";
        assertThatThrownBy(() -> reader.read("sea.json", foreign))
                .hasMessage("sea.json:5: the id rain-02 is that of weather.json:26");
    }

    private static void assertRefused(String file, String text, int line, String reason) {
        assertThatThrownBy(() -> reader().read(file, text)).isInstanceOfSatisfying(ThemeFileRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(List.of(refused.file(), refused.line())).isEqualTo(List.of(file, line));
            assertThat(refused).hasMessage(file + ":" + line + ": " + reason);
        });
    }
}
