package no.algoritmetilsyn.letter.print;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.BlockShape;
import no.algoritmetilsyn.letter.text.BlockUse;
import no.algoritmetilsyn.letter.text.LetterPart;
import no.algoritmetilsyn.letter.text.LetterText;
import no.algoritmetilsyn.letter.text.TextMerge;
import no.algoritmetilsyn.platform.web.TimeByLength;
import no.algoritmetilsyn.text.CleanText;

/** What is typed in letters, on its way to paper. */
class LetterTextGrowthTest extends TimeByLength {

    private static final RightToLeftText FROM_THE_RIGHT = new RightToLeftText();

    private static final List<String> LETTERS_FROM_THE_RIGHT =
            List.of("\u0628", "\u0628 ", "\u0644\u0627", "\u05d0(", "\u05d0\u0301", "\u202b\u05d0");

    static Stream<Reader> readers() {
        Map<String, Consumer<String>> readers = Map.of(
                "unknown characters",
                text -> UnknownCharacters.in("/text", "Tekst", text),
                "replaced characters",
                UnknownCharacters::replaced,
                "page",
                text -> Xml.parse("<p a=\"b\">" + text.replace("<", "&lt;").replace("&", "&amp;") + "</p>"),
                "printable text",
                PrintableText::of,
                "shaped letters",
                FROM_THE_RIGHT::shapeText,
                // What is typed was cleaned: it has few marks in a row.
                "letters as typed",
                text -> FROM_THE_RIGHT.deshapeText(CleanText.text(text)),
                "letters from the right",
                FROM_THE_RIGHT::reorderRTLTextToLTR,
                "merged texts",
                LetterTextGrowthTest::merge);
        Stream<Reader> distinct = Stream.of(new Reader(
                "many unknown characters", LetterTextGrowthTest::distinct, readers.get("unknown characters")));
        return Stream.of(each(readers, PIECES), each(readers, LETTERS_FROM_THE_RIGHT), distinct)
                .flatMap(each -> each);
    }

    /** Each character once, as far as there are any: so each of them is told. */
    private static String distinct(int length) {
        var text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.appendCodePoint(0x20000 + i % 0xA000);
        }
        return text.toString();
    }

    private static void merge(String text) {
        TextMerge.of(letter(text), letter(text + "b"));
    }

    private static LetterText letter(String text) {
        return new LetterText(
                1,
                "Brev",
                List.of(new Block(
                        "one",
                        LetterPart.values()[0],
                        BlockShape.PARAGRAPH,
                        BlockUse.OPEN,
                        "En",
                        List.of(text),
                        List.of("x"))));
    }
}
