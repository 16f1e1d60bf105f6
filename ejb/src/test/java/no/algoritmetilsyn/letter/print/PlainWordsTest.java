package no.algoritmetilsyn.letter.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.algoritmetilsyn.letter.LetterLines;
import no.algoritmetilsyn.letter.SampleLetters;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.LetterText;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our own words in letters are easy to read, and nynorsk where they say so. */
class PlainWordsTest {

    private static final int HIGHEST_LIX = 45;
    private static final int LONG_WORD = 6;
    private static final Path TEMPLATES = Path.of("src/main/resources/no/algoritmetilsyn/letter/print/template");

    private final LetterRenderer renderer = new LetterRenderer();

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void our_own_words_are_easy_to_read(LetterLanguage language) {
        for (Letter letter : SampleLetters.in(language)) {
            LetterText text = renderer.text(letter, language);
            double lix = lix(LetterLines.of(text));
            System.out.printf(
                    "LIX %4.1f  %s %s%s%n", lix, language, letter.kind(), letter.appeal() == null ? "" : " (decision)");
            assertThat(lix).as("%s %s", letter.kind(), language).isLessThanOrEqualTo(HIGHEST_LIX);
        }
    }

    /** Words in a sentence, and of a hundred words how many are longer than six letters. */
    static double lix(List<String> lines) {
        int words = 0;
        int longWords = 0;
        int sentences = 0;
        for (String line : lines) {
            for (String sentence :
                    line.replaceAll("(\\d)\\. (?=\\p{Ll})", "$1 ").split("[.!?:](?=\\s|$)")) {
                List<String> found = Arrays.stream(sentence.split("[^\\p{L}\\d]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
                words += found.size();
                longWords += (int)
                        found.stream().filter(word -> word.length() > LONG_WORD).count();
                sentences += found.isEmpty() ? 0 : 1;
            }
        }
        return (double) words / sentences + 100.0 * longWords / words;
    }

    @Test
    void the_measure_is_that_of_björnsson() {
        // The dot of a date ends no sentence: ten words, one sentence, two long ones.
        assertThat(lix(List.of("Du kan klage på vedtaket innen 4. desember i år.")))
                .isCloseTo(10 + 100.0 * 2 / 10, Offset.offset(0.001));
        // Six words, one sentence, two long words.
        assertThat(lix(List.of("Du kan klage på vedtaket innenfor.")))
                .isCloseTo(6 + 100.0 * 2 / 6, Offset.offset(0.001));
    }

    @Test
    void nynorsk_is_written_and_not_copied() {
        Set<String> bokmål = Set.of(
                "ikke",
                "noe",
                "hva",
                "hvordan",
                "hvorfor",
                "hvis",
                "fra",
                "jeg",
                "mer",
                "gjøre",
                "saken",
                "klagen",
                "nå",
                "et",
                "en",
                "være",
                "trenger",
                "forsinket",
                "uenig",
                "sakene",
                "reglene",
                "innen",
                "fortsatt");
        Map<String, Set<String>> found = new TreeMap<>();
        for (Letter letter : SampleLetters.in(LetterLanguage.NN)) {
            // Values come from outside; only the words of the template are looked at.
            String template = read(TEMPLATES.resolve("nn/" + letter.kind().template() + ".ftlx"))
                    .replaceAll("\\$\\{[^}]*}|<[^>]*>", " ");
            Set<String> words = Arrays.stream(template.split("[^\\p{L}]+"))
                    .map(String::toLowerCase)
                    .collect(Collectors.toCollection(TreeSet::new));
            words.retainAll(bokmål);
            if (!words.isEmpty()) {
                found.put(letter.kind().name(), words);
            }
        }
        assertThat(found).isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
