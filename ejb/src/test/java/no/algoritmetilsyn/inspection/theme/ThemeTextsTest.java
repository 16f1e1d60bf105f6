package no.algoritmetilsyn.inspection.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What themes say is easy to read, and each written form keeps to its own words. */
class ThemeTextsTest {

    private static final double HIGHEST_LIX = 45;
    private static final int LONG_WORD = 6;

    /** Words of bokmål that nynorsk writes otherwise. */
    private static final Set<String> NOT_NYNORSK = Set.of(
            """
            ikke noe noen hva hvem hvor hvordan hvorfor hvis hvilke hvilken hvilket hver hvert fra jeg de dem
            deres mer gjøre gjør være ble bare et en nå trenger saken klagen reglene opplysninger opplysningene
            ansatte ansatt tillitsvalgte selv sammen også bilder bildene ansikter folks samme dårligere
            virksomhet virksomheten avgjørelse avgjørelsen henvendelse begrunnelse beskriver beskrivelse
            rettigheter vurderingen kommer kommet tatt se velg velge funnet finnes slettet lagret logget sjekket
            løper virkedag vedtekt forskjell forskjellene følelser følelsene arbeidsgiver arbeidsgiveren barnets
            unger beskytte følger begynner
            """
                    .split("\\s+"));

    /** Words of nynorsk that bokmål writes otherwise. */
    private static final Set<String> NOT_BOKMÅL = Set.of(
            """
            ikkje noko nokon kva kven kvar korleis kvifor frå dei meir gjere gjer gjord vere vart berre eit ein
            ei treng saka klaga reglane opplysningar opplysningane tilsette tillitsvalde sjølv saman òg bilete
            same verksemd avgjerd avgjerda grunngiving rettar kjem teke sjå vel finst sletta lagra skilnad
            kjensler systema medan
            """
                    .split("\\s+"));

    private static List<Theme> themes() {
        var reader = new ThemeReader((provision, regime) -> true);
        return ThemeLibrary.IDS.stream()
                .map(id -> reader.read(id + ".json", ThemeLibrary.file(id + ".json")))
                .toList();
    }

    private static Stream<Requirement> requirements(Theme theme) {
        return theme.versions().stream()
                .flatMap(version -> version.requirements().stream())
                .distinct();
    }

    private static List<Words> words(Theme theme) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(theme.title(), theme.purpose()),
                                theme.versions().stream().map(ThemeVersion::news)),
                        requirements(theme).flatMap(one -> Stream.of(one.text(), one.evidence(), one.guidance())))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void what_is_asked_for_is_easy_to_read(String language) {
        Map<String, Function<Requirement, Words>> parts =
                Map.of("text", Requirement::text, "evidence", Requirement::evidence, "guidance", Requirement::guidance);
        for (Theme theme : themes()) {
            parts.forEach((part, of) -> {
                List<String> all = requirements(theme)
                        .map(one -> of.apply(one).in(language))
                        .toList();
                System.out.printf("LIX %4.1f  %s %s %s%n", lix(all), language, theme.id(), part);
                assertThat(lix(all)).as("%s %s", theme.id(), part).isLessThanOrEqualTo(HIGHEST_LIX);
            });
            requirements(theme).forEach(one -> {
                for (Words words : List.of(one.text(), one.evidence(), one.guidance())) {
                    String text = words.in(language);
                    assertThat(lix(List.of(text))).as("%s: %s", one.id(), text).isLessThanOrEqualTo(HIGHEST_LIX);
                }
            });
        }
    }

    /** Words in a sentence, and of a hundred words how many are longer than six letters (Björnsson). */
    private static double lix(List<String> texts) {
        int words = 0;
        int longWords = 0;
        int sentences = 0;
        for (String text : texts) {
            for (String sentence :
                    text.replaceAll("(\\d)\\. (?=\\p{Ll})", "$1 ").split("[.!?:](?=\\s|$)")) {
                List<String> found = tokens(sentence);
                words += found.size();
                longWords += (int)
                        found.stream().filter(word -> word.length() > LONG_WORD).count();
                sentences += found.isEmpty() ? 0 : 1;
            }
        }
        return (double) words / sentences + 100.0 * longWords / words;
    }

    private static List<String> tokens(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void the_measure_is_that_of_björnsson() {
        // Six words, one sentence, two long words; then four words, one of them long, in a sentence of their own.
        assertThat(lix(List.of("Du kan klage på vedtaket innenfor.")))
                .isCloseTo(6 + 100.0 * 2 / 6, Offset.offset(0.001));
        assertThat(lix(List.of("Du kan klage på vedtaket innenfor.", "Se om svaret kom. Forklar.")))
                .isCloseTo(11.0 / 3 + 100.0 * 3 / 11, Offset.offset(0.001));
    }

    @Test
    void each_form_keeps_to_its_own_words() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Theme theme : themes()) {
            for (Words words : words(theme)) {
                note(found, "nn: " + words.nn(), words.nn(), NOT_NYNORSK);
                note(found, "nb: " + words.nb(), words.nb(), NOT_BOKMÅL);
            }
        }
        assertThat(found).isEmpty();
    }

    private static void note(Map<String, Set<String>> found, String where, String text, Set<String> wrong) {
        Set<String> words = tokens(text).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(wrong::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!words.isEmpty()) {
            found.put(where, words);
        }
    }

    @Test
    void nynorsk_is_written_and_not_copied() {
        List<String> copied = new ArrayList<>();
        for (Theme theme : themes()) {
            words(theme).stream()
                    .filter(words -> words.nb().equals(words.nn()))
                    .forEach(words -> copied.add(words.nb()));
        }
        assertThat(copied)
                .as("headings only")
                .containsExactlyInAnyOrder(
                        "KI i arbeidslivet",
                        "Diskriminering",
                        "Barn og reklame",
                        "Plikter om register og dokumentasjon");
    }

    @Test
    void a_requirement_is_one_thing_and_everything_is_told_in_sentences() {
        for (Theme theme : themes()) {
            requirements(theme).forEach(one -> {
                for (String language : List.of("nb", "nn", "en")) {
                    String text = one.text().in(language);
                    assertThat(text).as(one.id()).endsWith(".").doesNotContain("?");
                    assertThat(text.split("\\. ")).as(text).hasSize(1);
                    assertThat(one.evidence().in(language)).as(one.id()).endsWith(".");
                    assertThat(one.guidance().in(language)).as(one.id()).matches("(?s).*[.?]");
                }
            });
        }
    }

    @Test
    void english_is_english() {
        Set<String> norwegian = Set.of("og", "er", "som", "ikke", "ikkje", "hva", "kva", "til", "det");
        for (Theme theme : themes()) {
            words(theme).forEach(words -> {
                assertThat(tokens(words.en())).as(words.en()).doesNotContainAnyElementsOf(norwegian);
                assertThat(words.en()).isNotEqualTo(words.nb()).isNotEqualTo(words.nn());
            });
        }
    }
}
