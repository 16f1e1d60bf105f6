package no.algoritmetilsyn.letter.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms are those of the charts of Unicode (Arabic Presentation Forms-A and -B). */
class RightToLeftTest {

    private final RightToLeftText text = new RightToLeftText();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "house, 0628 064A 062A, FE91 FEF4 FE96",
        "house whose letters join nothing after them, 062F 0627 0631, FEA9 FE8D FEAD",
        "peace: lam with alef is one sign, 0633 0644 0627 0645, FEB3 FEFC FEE1",
        "no: lam and alef stand alone, 0644 0627, FEFB",
        "thing: hamza joins nothing, 0634 064A 0621, FEB7 FEF2 FE80",
        "a vowel mark does not part two letters, 0628 064E 062A, FE91 064E FE96",
        "Persian: peh, 067E 062F 0631, FB58 FEAA FEAD",
        "a non-joiner parts them, 0628 200C 062A, FE8F 200C FE95",
        "a stretched word, 0628 0640 062A, FE91 0640 FE96",
        "letters without forms stay, 05D0 0041, 05D0 0041"
    })
    void letters_get_the_forms_that_join_them(String what, String logical, String shaped) {
        assertThat(codes(text.shapeText(string(logical)))).isEqualTo(shaped);
        if (!shaped.contains("FEF")) {
            assertThat(text.deshapeText(string(shaped))).isEqualTo(string(logical));
        }
    }

    @Test
    void a_line_is_seen_from_right_to_left_but_for_its_numbers() {
        assertThat(text.reorderRTLTextToLTR(string("05D0 05D1 0020 0031 0032 0020 05D2")))
                .isEqualTo(string("05D2 0020 0031 0032 0020 05D1 05D0"));
        assertThat(text.reorderRTLTextToLTR(string("0628 0028 062A 0029"))).isEqualTo(string("0028 062A 0029 0628"));
    }

    @Test
    void a_number_stays_with_the_words_around_it() {
        var runs = new RightToLeftRuns();
        runs.setParagraph("Nr. " + string("0628 0020 0661 0662 0020 062A") + ". Slutt", BidiSplitter.LTR);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < runs.countTextRuns(); i++) {
            BidiTextRun run = runs.getVisualRun(i);
            told.add(run.getStart() + "+" + run.getLength() + (run.getDirection() == BidiSplitter.RTL ? " right" : ""));
        }
        assertThat(told).containsExactly("0+4", "4+6 right", "10+7");
    }

    private static String string(String codes) {
        var text = new StringBuilder();
        for (String code : codes.split(" ")) {
            text.appendCodePoint(Integer.parseInt(code, 16));
        }
        return text.toString();
    }

    private static String codes(String text) {
        List<String> codes = new ArrayList<>();
        text.codePoints().forEach(code -> codes.add(String.format("%04X", code)));
        return String.join(" ", codes);
    }
}
