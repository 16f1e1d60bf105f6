package no.algoritmetilsyn.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // typed | kind | mark | year | sequence | entry
                "Sak 2026/14        | CASE | | 2026 | 14 | 0",
                "2026/14.           | ANY  | | 2026 | 14 | 0",
                "sak 2026-14        | CASE | | 2026 | 14 | 0",
                "saksnr.: 2026 14   | CASE | | 2026 | 14 | 0",
                "saka nr. 2026–14   | CASE | | 2026 | 14 | 0",
                "(2026/14)          | ANY  | | 2026 | 14 | 0",
                "14/2026            | ANY  | | 2026 | 14 | 0",
                "２０２６／１４       | ANY  | | 2026 | 14 | 0",
                "٢٠٢٦/١٤            | ANY  | | 2026 | 14 | 0",
                "K-2026-000462      | ANY  | K | 2026 | 462 | 0",
                "k 2026 462         | ANY  | K | 2026 | 462 | 0",
                "k2026000462        | ANY  | K | 2026 | 462 | 0",
                "Klage K-2026-000 462. | REFERENCE | K | 2026 | 462 | 0",
                "ref. k-462         | REFERENCE | K | 0 | 462 | 0",
                "2026000462         | ANY  | | 2026 | 462 | 0",
                "462                | ANY  | | 0 | 462 | 0",
                "#462               | ANY  | | 0 | 462 | 0",
                "nr 12 345          | ANY  | | 0 | 12345 | 0",
                "2026               | ANY  | | 0 | 2026 | 0",
                "2026/14-3          | ANY  | | 2026 | 14 | 3",
                "Sak 2026/14 dok. 3 | ENTRY | | 2026 | 14 | 3",
                "journalpost 2026/33 | ENTRY | | 2026 | 33 | 0"
            })
    void reads_it_as_it_was_meant(String typed, TypedNumber.Kind kind, String mark, int year, int sequence, int entry) {
        TypedNumber read = TypedNumber.read(typed).orElseThrow();
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.mark()).isEqualTo(mark);
        assertThat(read.year()).isEqualTo(year);
        assertThat(read.sequence()).isEqualTo(sequence);
        assertThat(read.entry()).isEqualTo(entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"912 345 678", "912345678", "Org.nr. 912 345 678", "NO 912 345 678 MVA", "912.345.678"})
    void keeps_the_digits_of_an_organisation(String typed) {
        assertThat(TypedNumber.read(typed).orElseThrow().digits()).isEqualTo("912345678");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "sak",
                "-",
                "Furuvik kommune",
                "Skjema 14 b",
                "KKK 2026 14",
                "2026/14 b",
                "1234567890123",
                "1 2 3 4 5 6",
                "99999999999999/1",
                "2026/9999999999",
                "K",
                "\uD83D\uDE00"
            })
    void anything_else_is_no_number(String typed) {
        assertThat(TypedNumber.read(typed)).isEmpty();
    }

    @Test
    void what_is_very_long_or_missing_is_none() {
        assertThat(TypedNumber.read(null)).isEmpty();
        assertThat(TypedNumber.read("1".repeat(100_000))).isEmpty();
    }

    @Test
    void a_few_digits_may_be_words_of_a_text() {
        assertThat(TypedNumber.read("462").orElseThrow().isCertain()).isFalse();
        assertThat(TypedNumber.read("sak 462").orElseThrow().isCertain()).isTrue();
        assertThat(TypedNumber.read("2026/462").orElseThrow().isCertain()).isTrue();
    }

    @Test
    void zeros_before_the_sequence_are_those_of_a_reference() {
        assertThat(TypedNumber.read("2026-000462").orElseThrow().padded()).isTrue();
        assertThat(TypedNumber.read("2026-462").orElseThrow().padded()).isFalse();
        assertThat(TypedNumber.read("462").orElseThrow().reference()).isEqualTo("000462");
    }
}
