package no.algoritmetilsyn.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be seen goes; what a language or a picture needs stays. */
class CleanTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zero-width space | Ka\\u200Bri | Kari",
                "word joiner and mark of byte order | \\uFEFFKa\\u2060ri | Kari",
                "direction marks | \\u200EKari\\u200F \\u2068Ås\\u2069 | Kari Ås",
                "overrides, in Hebrew too | \\u202Eshalom \\u05E9\\u202C | shalom \\u05E9",
                "soft hyphen | algo\\u00ADritme | algoritme",
                "control characters | a\\u0002b\\u007Fc\\u0090d\\u0000e | abcde",
                "tab stays | a\\tb | a\\tb",
                "blanks of all widths | a\\u00A0b\\u202Fc\\u2009d\\u3000e | a b c d e",
                "filler of Hangul alone | Ola\\u3164Nordmann | Ola Nordmann",
                "tags that hide words | a\\uDB40\\uDC48\\uDB40\\uDC49b | ab",
                "selector without what it selects | a\\uFE0Fb | ab",
                "joiners between letters that are not joined | a\\u200Db\\u200Cc | abc",
                "composed | bla\\u030Aba\\u030Ar | blåbår",
                "mark after what cannot be seen | a\\u200B\\u030A | å",
                "compatibility letters stay | ﬁ ² | ﬁ ²",
                "Windows | a\\r\\nb | a\\nb",
                "old Mac | a\\rb | a\\nb",
                "mixed, each counted once | a\\r\\n\\rb\\n\\nc | a\\n\\nb\\n\\nc",
                "word processors | a\\u000Bb\\u000Cc\\u0085d\\u2028e\\u2029f | a\\nb\\nc\\nd\\ne\\nf",
                "blanks at the ends of lines | a \\u00A0\\t\\nb  | a\\nb",
            })
    void cleans(String what, String typed, String clean) {
        assertThat(CleanText.text(read(typed))).as(what).isEqualTo(read(clean));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Čáhppesgiedde Ŋuorra Đuođđar Ŧ ŋ ž š á â æ ø å ï õ ǩ ǥ ʒ",
                "می\u200Cخواهم", // Persian: non-joiner within a word
                "ه\u200D", // Arabic abbreviation: joiner at the end
                "क्\u200Dष क्\u200Cष", // Devanagari half and full forms
                "ශ්\u200Dරී", // Sinhala
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", // family
                "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08", // rainbow flag
                "\uD83E\uDDD1\uD83C\uDFFD\u200D\u2695\uFE0F", // health worker, hue of the skin
                "1\uFE0F\u20E3", // keycap
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F", // Scotland
                "שלום \u200Eabc\u200E (1)", // Hebrew with marks that place the brackets
                "السعر \u206810-20\u2069 kr",
                "葛\uDB40\uDD00飾", // variant of an ideograph
                "⠁⠀⠃", // braille with a blank
                "ᄀ\u1160ᆨ", // old Hangul with a filler
                "«sitat» “quote” – em—dash … \u2212",
            })
    void leaves_what_a_language_or_a_picture_needs(String text) {
        assertThat(CleanText.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\r\n",
                "\u00A0",
                "\u200B",
                "\u3164",
                "\u2800",
                "\u115F",
                "\u1160\u115F",
                "\uFFA0",
                "\u180E",
                "\u00AD\u2060\uFEFF",
                "\u200D\u200C",
                "\u2028\u2029\u0085",
                "\uFE0F",
                "\u0002\u000B",
                "\uDB40\uDC20",
                "\u034F",
                "\u17B4",
            })
    void a_text_in_which_nothing_can_be_seen_is_missing(String typed) {
        assertThat(CleanText.isMissing(typed)).isTrue();
        assertThat(CleanText.line(typed)).isEmpty();
    }

    @Test
    void what_is_seen_is_not_missing() {
        assertThat(CleanText.isMissing("\u200B.\u200B")).isFalse();
        assertThat(CleanText.isMissing("0")).isFalse();
        assertThat(CleanText.isMissing(null)).isTrue();
    }

    @Test
    void a_line_has_no_ends_of_lines_and_single_blanks() {
        assertThat(CleanText.line(" Kari\u00A0\u00A0\r\nNord\u200Bmann\t ")).isEqualTo("Kari Nordmann");
    }

    @Test
    void of_very_many_marks_on_one_letter_thirty_stay() {
        String zalgo = "a" + "\u0301\u0327".repeat(500) + "b";

        assertThat(CleanText.text(zalgo))
                .startsWith(Normalizer.normalize("a\u0327\u0301", Normalizer.Form.NFC)
                        .substring(0, 1));
        assertThat(Normalizer.normalize(CleanText.text(zalgo), Normalizer.Form.NFD))
                .hasSize(1 + 30 + 1);
    }

    @Property(tries = 3000)
    void cleaning_again_changes_nothing(@ForAll("typed") String typed) {
        String once = CleanText.text(typed);

        assertThat(CleanText.text(once)).isEqualTo(once);
        assertThat(CleanText.line(CleanText.line(typed))).isEqualTo(CleanText.line(typed));
        assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
    }

    @Provide
    Arbitrary<String> typed() {
        List<String> pieces = List.of(
                "a",
                "å",
                "a\u030A",
                " ",
                "\n",
                "\r",
                "\t",
                "\u200B",
                "\u200C",
                "\u200D",
                "\u200E",
                "\u2067",
                "\u2069",
                "\u00A0",
                "\u00AD",
                "\uFE0F",
                "\uD83D\uDC68",
                "\uD83C\uDFF4",
                "\uDB40\uDC67",
                "क",
                "्",
                "م",
                "ש",
                "\u0301",
                "\u0327",
                "\u2800",
                "⠁",
                "\u115F",
                "ᄀ",
                "ᆨ",
                "\u3164",
                "\u2028",
                "\u0001",
                "\uFEFF",
                "葛",
                "\uDB40\uDD00",
                "1",
                "\u20E3",
                "\u212B",
                "\u2000",
                "\u0958",
                "\uD800",
                "\u180B",
                "ᠠ");
        return Arbitraries.oneOf(
                Arbitraries.of(pieces).list().ofMaxSize(40).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(60));
    }

    private static String read(String escaped) {
        return units(escaped).replace("\\r", "\r").replace("\\n", "\n").replace("\\t", "\t");
    }

    private static String units(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
