package no.algoritmetilsyn.letter.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.SampleLetters;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.BlockShape;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.LetterText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of letter, in each language that it has, can be kept (PDF/A-2a) and read aloud (PDF/UA-1), whatever is typed. */
class AccessibleLettersTest {

    /** Long names, and words in scripts that people in Norway write. */
    private static final String NAME =
            "Áile Márjá Čáhppesvuovdi-Ŋáhkkárinen Nguyễn Thị Ngọc Ánh Wąsowicz-Świętosławska Хрустальова";

    private static final List<String> ADDRESS = List.of(
            "c/o Østfoldværingen Ærø Åsgårdstrandsvegforeningenshovedkontorsbygning i Bådsfjordgata 1234 B",
            "9730 Kárášjohka – Karasjok");

    private static final String SCRIPTS = "Æ ø å é ü. Sápmi: Áđđe čállá ŋálgi šaddá ŧ ž. Łódź, źdźbło, żółć. "
            + "Tiếng Việt: nghị quyết của Ủy ban. Українською: їжак і ґанок. Русский: объявление. "
            + "العربية: القرار رقم ١٢ (لا شيء) والسلام. Ελληνικά. → ½ € § «sitat» – … ²";

    private static final int DAYS = 3;

    private final LetterRenderer renderer = new LetterRenderer();

    /** A third of the letters each day: nearly each kind in one of its languages, in another the next day. */
    static Stream<Arguments> letters() {
        List<Arguments> all = all().toList();
        int day = (int) (LocalDate.now().toEpochDay() % DAYS);
        return IntStream.range(0, all.size())
                .filter(place -> place % DAYS == day)
                .mapToObj(all::get);
    }

    /** Each kind in each of its languages, kind by kind. */
    static Stream<Arguments> all() {
        return Arrays.stream(LetterLanguage.values())
                .flatMap(language -> SampleLetters.in(language).stream()
                        .map(letter -> Arguments.of(language, letter.kind(), letter)))
                .sorted(Comparator.comparing(letter -> letter.get()[1].toString()));
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("letters")
    void every_kind_in_every_language_is_accessible(LetterLanguage language, Object kind, Letter letter)
            throws Exception {
        LetterText text = SampleLetters.written(letter, language, SCRIPTS);
        Optional<Block> open =
                text.blocks().stream().filter(block -> block.use().isOpen()).findFirst();
        if (open.isPresent()) {
            text = text.write(open.get().id(), BlockShape.PARAGRAPH, List.of(typed()))
                    .add(
                            open.get().id(),
                            "own-1",
                            BlockShape.LIST,
                            List.of("Første punkt", "Vuosttas čuokkis", "النقطة"))
                    .add("own-1", "own-2", BlockShape.HEADING, List.of("En overskrift til – العربية"))
                    .add("own-2", "own-3", BlockShape.SUBHEADING, List.of("Og en under den"))
                    .add("own-3", "own-4", BlockShape.PARAGRAPH, List.of("Linje én\nLinje to\n\nLinje fire"));
        }
        LetterSnapshot snapshot = LetterSnapshot.of(language, SampleLetters.frame(NAME, ADDRESS), letter, text);
        byte[] pdf = renderer.pdf(snapshot, SampleLetters.APPROVED);
        int assertions = Vera.assertAccessible(pdf);
        assertThat(assertions).isGreaterThan(1_000);
        System.out.printf("%-20s %s %,7d bytes, %,7d assertions%n", kind, language, pdf.length, assertions);
    }

    private static String typed() {
        var text = new StringBuilder();
        while (text.length() < 5_000) {
            text.append(SCRIPTS).append(' ');
        }
        return text.substring(0, 5_000).strip();
    }
}
