package no.algoritmetilsyn.algorithm.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A broken row is told by its number and reason, and the rows before and after it are taken all the same. */
class MalformedFileTest {

    private static final String HEADER = "ID,Prosjekteier,Prosjekttittel,Prosjektstart\n";
    private static final String HUGE = "x".repeat((1 << 20) + 10);

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments("a quotation mark that is not closed", "2,By,\"Åpen,2020\n", "2 QUOTING"),
                arguments("text after a closed one", "2,By,\"Lukket\"x,2020\n", "2 QUOTING"),
                arguments(
                        "a quotation mark that closes in the next row", "2,By,\"Åpen,2020\n3,By,\"Z\",\n", "2 QUOTING"),
                arguments("too few columns", "2,By\n", "2 FEW_COLUMNS"),
                arguments("one column too few", "2,By,Tittel\n", "2 FEW_COLUMNS"),
                arguments("too many columns", "2,By,Tittel,2020,x\n", "2 MANY_COLUMNS"),
                arguments("NUL", "2,By,Tit\0tel,2020\n", "2 NUL"),
                arguments("no title", "2,By,,2020\n", "2 NO_NAME"),
                arguments("a title of spaces", "2,By,   ,2020\n", "2 NO_NAME"),
                arguments("no owner", "2,,Tittel,2020\n", "2 NO_OWNER"),
                arguments("a huge field", "2,By," + HUGE + ",2020\n", "2 TOO_LARGE"),
                arguments(
                        "a field that is too long to be kept", "2,By," + "x".repeat(30_000) + ",2020\n", "2 TOO_LONG"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void broken_rows_of_a_table(String what, String row, String rejection) throws UnreadableFile {
        ReadFile read = ReadFile.of(ImportFormat.NO_KI_CSV, HEADER + "1,By,Før,2020\n" + row + "9,By,Etter,2020\n");
        assertThat(read.rejected).as(what).containsExactly(rejection);
        assertThat(read.titles()).first().isEqualTo("1 Før");
        assertThat(read.titles()).last().asString().endsWith(" Etter");
    }

    @Test
    void invalid_bytes_in_a_table() throws UnreadableFile {
        var file = new ByteArrayOutputStream();
        file.writeBytes((HEADER + "1,By,Før,2020\n2,By,B").getBytes(StandardCharsets.UTF_8));
        file.writeBytes("lå,2020\n".getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes("3,By,Etter,2020\n".getBytes(StandardCharsets.UTF_8));
        ReadFile read = ReadFile.of(ImportFormat.NO_KI_CSV, file.toByteArray());
        assertThat(read.rejected).containsExactly("2 INVALID_UTF8");
        assertThat(read.titles()).containsExactly("1 Før", "3 Etter");
    }

    @Test
    void a_table_that_ends_in_the_middle() throws UnreadableFile {
        ReadFile read = ReadFile.of(ImportFormat.NO_KI_CSV, HEADER + "1,By,Før,2020\n2,By,\"Midt i");
        assertThat(read.rejected).containsExactly("2 QUOTING");
        assertThat(read.titles()).containsExactly("1 Før");
    }

    @Test
    void what_a_table_may_hold() throws UnreadableFile {
        ReadFile read = ReadFile.of(
                ImportFormat.NO_KI_CSV,
                "\uFEFF,Prosjekteier,Prosjekttittel,Prosjektstart\r\n\r\n"
                        + "1,By,\"Med, komma og \"\"anførsel\"\"\",2020\r\n"
                        + ",,,\r\n"
                        + "2,By,\"To\r\nlinjer\",\r\n"
                        + "3,By,Uten slutt på linjen,");
        assertThat(read.rejected).isEmpty();
        assertThat(read.titles())
                .containsExactly("1 Med, komma og \"anførsel\"", "2 To\nlinjer", "3 Uten slutt på linjen");
        assertThat(read.rows).extracting(FileRow::sourceId).containsExactly("1", "2", "3");
    }

    @Test
    void empty_columns_at_the_end_of_a_table_are_no_columns() throws UnreadableFile {
        ReadFile read = ReadFile.of(
                ImportFormat.NO_KI_CSV,
                "ID,Prosjekteier,\u200BProsjekttittel\u00A0,,\u200B,\n"
                        + "1,By,Like mange,,,\n"
                        + "2,By,Uten dem\n"
                        + "3,By,Noen,,\u00A0\n"
                        + "4,By,Med noe i dem,,x,\n");
        assertThat(read.titles()).containsExactly("1 Like mange", "2 Uten dem", "3 Noen");
        assertThat(read.rejected).containsExactly("4 MANY_COLUMNS");
        assertThat(read.notes).isEmpty();
    }

    @Test
    void cells_and_texts_are_clean() throws UnreadableFile {
        ReadFile table = ReadFile.of(
                ImportFormat.NO_KI_CSV,
                "ID,Prosjekteier,Prosjekttittel\n1,Furu\u00ADvik\u00A0kommune ,\"Bla\u030A\rbær\u200B\"\n2,By,\u3164\n");
        assertThat(table.titles()).containsExactly("1 Blå\nbær");
        assertThat(table.rows.get(0).content().text("organisation")).isEqualTo("Furuvik kommune");
        assertThat(table.rejected).hasSize(1);
        ReadFile list = ReadFile.of(
                ImportFormat.NL_JSON, "[{\"name\":\"Na\u00ADam\\u200b\",\"organization\":\"Gemeente\u00A0Dorp\"}]");
        assertThat(list.titles()).containsExactly("1 Naam");
    }

    static Stream<Arguments> objects() {
        return Stream.of(
                arguments(
                        "a number of far too many digits",
                        "{\"name\": \"B\", \"x\": " + "9".repeat(2_000) + "}",
                        "2 BROKEN_JSON"),
                arguments("a colon is missing", "{\"name\" \"B\", \"organization\": \"G\"}", "2 BROKEN_JSON"),
                arguments("a comma is missing", "{\"name\": \"B\" \"organization\": \"G\"}", "2 BROKEN_JSON"),
                arguments("a quotation mark is missing", "{\"name\": \"B, \"organization\": \"G\"}", "2 BROKEN_JSON"),
                arguments("quotation marks of the wrong kind", "{'name': 'B', 'organization': 'G'}", "2 BROKEN_JSON"),
                arguments("an unknown escape", "{\"name\": \"B\\x\", \"organization\": \"G\"}", "2 BROKEN_JSON"),
                arguments("a word that is none", "{\"name\": nil, \"organization\": \"G\"}", "2 BROKEN_JSON"),
                arguments(
                        "a line break within a text", "{\"name\": \"B\n\", \"organization\": \"G\"}", "2 BROKEN_JSON"),
                arguments(
                        "the same name twice",
                        "{\"name\": \"B\", \"name\": \"C\", \"organization\": \"G\"}",
                        "2 DUPLICATE_KEY"),
                arguments(
                        "an object for a text", "{\"name\": {\"nl\": \"B\"}, \"organization\": \"G\"}", "2 WRONG_TYPE"),
                arguments("lists in a list", "{\"name\": [[\"B\"]], \"organization\": \"G\"}", "2 WRONG_TYPE"),
                arguments("deep nesting", "{\"name\": " + "[".repeat(4_000) + "]".repeat(4_000) + "}", "2 TOO_DEEP"),
                arguments("a huge text", "{\"name\": \"" + HUGE + "\"}", "2 TOO_LARGE"),
                arguments("NUL", "{\"name\": \"B\\u0000\", \"organization\": \"G\"}", "2 NUL"),
                arguments("half a character", "{\"name\": \"B\\ud83d\", \"organization\": \"G\"}", "2 LONE_SURROGATE"),
                arguments("no name", "{\"organization\": \"G\"}", "2 NO_NAME"),
                arguments("a name that is null", "{\"name\": null, \"organization\": \"G\"}", "2 NO_NAME"),
                arguments("no owner", "{\"name\": \"B\"}", "2 NO_OWNER"),
                arguments("a text for an object", "\"B\"", "2 NOT_AN_OBJECT"),
                arguments("a number for an object", "17", "2 NOT_AN_OBJECT"),
                arguments("a list for an object", "[\"B\"]", "2 NOT_AN_OBJECT"),
                arguments("nothing for an object", "null", "2 NOT_AN_OBJECT"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("objects")
    void broken_elements_of_a_list(String what, String element, String rejection) throws UnreadableFile {
        String file = "[{\"name\": \"A\", \"organization\": \"G\"},\n" + element
                + ",\n{\"name\": \"Z\", \"organization\": \"G\"}]";
        ReadFile read = ReadFile.of(ImportFormat.NL_JSON, file);
        assertThat(read.rejected).as(what).containsExactly(rejection);
        assertThat(read.titles()).containsExactly("1 A", "3 Z");
    }

    static Stream<Arguments> lines() {
        return objects().filter(each -> !each.get()[0].toString().contains("line break"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void broken_lines(String what, String line, String rejection) throws UnreadableFile {
        String file = "{\"name\": \"A\", \"organisation\": \"G\"}\n" + line.replace("organization", "organisation")
                + "\n{\"name\": \"Z\", \"organisation\": \"G\"}\n";
        ReadFile read = ReadFile.of(ImportFormat.JSONL, file);
        assertThat(read.rejected).as(what).containsExactly(rejection);
        assertThat(read.titles()).containsExactly("1 A", "3 Z");
    }

    @Test
    void elements_without_a_comma_between() throws UnreadableFile {
        ReadFile read = ReadFile.of(
                ImportFormat.NL_JSON,
                "[{\"name\": \"A\", \"organization\": \"G\"} {\"name\": \"B\", \"organization\": \"G\"},"
                        + " {\"name\": \"C\", \"organization\": \"G\"}]");
        assertThat(read.rejected).containsExactly("2 BROKEN_JSON");
        assertThat(read.titles()).containsExactly("1 A", "3 C");
    }

    @Test
    void a_list_that_ends_in_the_middle() throws UnreadableFile {
        String first = "[{\"name\": \"A\", \"organization\": \"G\"}";
        for (String rest : List.of("", ",", ", {\"name\": \"B", ", {\"name\": \"B\"")) {
            ReadFile read = ReadFile.of(ImportFormat.NL_JSON, first + rest);
            assertThat(read.rejected).as(rest).containsExactly("2 TRUNCATED");
            assertThat(read.titles()).containsExactly("1 A");
        }
    }

    @Test
    void invalid_bytes_in_json() throws UnreadableFile {
        byte[] list = "[{\"name\":\"A\",\"organization\":\"G\"},{\"name\":\"Bé\",\"organization\":\"G\"}]"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ReadFile.of(ImportFormat.NL_JSON, list).rejected).containsExactly("2 INVALID_UTF8");
        byte[] lines = "{\"name\":\"A\",\"organisation\":\"G\"}\n{\"name\":\"Bé\",\"organisation\":\"G\"}\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ReadFile.of(ImportFormat.JSONL, lines).rejected).containsExactly("2 INVALID_UTF8");
    }

    @Test
    void a_list_within_an_object() throws UnreadableFile {
        ReadFile read = ReadFile.of(
                ImportFormat.NL_JSON,
                "{\"meta\": {\"list\": [1]}, \"total\": 1, \"items\": [{\"name\": \"A\", \"organization\": \"G\"}]}");
        assertThat(read.rejected).isEmpty();
        assertThat(read.titles()).containsExactly("1 A");
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments(ImportFormat.NO_KI_CSV, "", Rejection.EMPTY_FILE),
                arguments(ImportFormat.NO_KI_CSV, "\n\n", Rejection.EMPTY_FILE),
                arguments(ImportFormat.NO_KI_CSV, "ID;Prosjekteier;Prosjekttittel\n1;By;A\n", Rejection.WRONG_HEADER),
                arguments(ImportFormat.NO_KI_CSV, "1,By,A,2020\n", Rejection.WRONG_HEADER),
                arguments(
                        ImportFormat.NO_KI_CSV,
                        "ID,Prosjekteier,Prosjekteier,Prosjekttittel\n",
                        Rejection.WRONG_HEADER),
                arguments(ImportFormat.NO_KI_CSV, "\"ID,Prosjekteier,Prosjekttittel\n", Rejection.WRONG_HEADER),
                arguments(ImportFormat.NO_KI_CSV, "{\"name\": \"A\"}", Rejection.WRONG_HEADER),
                arguments(ImportFormat.NL_JSON, "", Rejection.EMPTY_FILE),
                arguments(ImportFormat.NL_JSON, "  \n", Rejection.EMPTY_FILE),
                arguments(ImportFormat.NL_JSON, "<html>", Rejection.NOT_JSON),
                arguments(ImportFormat.NL_JSON, "{\"name\": \"A\"}", Rejection.NO_LIST),
                arguments(ImportFormat.NL_JSON, "{\"name\": \"A", Rejection.NO_LIST),
                arguments(ImportFormat.JSONL, "", Rejection.EMPTY_FILE),
                arguments(ImportFormat.JSONL, "\n \n", Rejection.EMPTY_FILE),
                arguments(ImportFormat.JSONL, "ID,Prosjekteier\n", Rejection.NOT_JSON),
                arguments(ImportFormat.JSONL, "[{\"name\": \"A\"}]\n", Rejection.NOT_JSON));
    }

    @ParameterizedTest
    @MethodSource("files")
    void files_that_are_not_of_the_format(ImportFormat format, String file, Rejection reason) {
        assertThatThrownBy(() -> ReadFile.of(format, file))
                .isInstanceOfSatisfying(UnreadableFile.class, unreadable -> assertThat(unreadable.reason())
                        .isEqualTo(reason));
    }

    @Test
    void files_in_other_encodings() {
        byte[] utf16 = "\uFEFFID,Prosjekteier,Prosjekttittel\n".getBytes(StandardCharsets.UTF_16LE);
        byte[] latin = "ID,Prosjekteier,Prosjekttittel,Formål\n".getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] file : List.of(utf16, latin)) {
            assertThatThrownBy(() -> ReadFile.of(ImportFormat.NO_KI_CSV, file))
                    .isInstanceOfSatisfying(UnreadableFile.class, unreadable -> assertThat(unreadable.reason())
                            .isEqualTo(Rejection.NOT_UTF8_FILE));
        }
    }
}
