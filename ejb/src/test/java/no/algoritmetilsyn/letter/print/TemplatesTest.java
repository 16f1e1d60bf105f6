package no.algoritmetilsyn.letter.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.SampleLetters;
import no.algoritmetilsyn.letter.kind.Answer;
import no.algoritmetilsyn.letter.kind.Clause;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.BlockShape;
import no.algoritmetilsyn.letter.text.BlockUse;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.LetterPart;
import no.algoritmetilsyn.letter.text.LetterText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of our own in letters: there in each language, whole, and plain. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/no/algoritmetilsyn/letter/print/template");
    private static final Path VERSIONS = Path.of("src/test/resources/letter-versions.txt");

    private final LetterRenderer renderer = new LetterRenderer();

    @Test
    void there_is_a_template_for_each_kind_and_language_and_no_other() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (LetterKind kind : LetterKind.values()) {
            kind.languages().forEach(language -> expected.add(language.tag() + "/" + kind.template() + ".ftlx"));
        }
        for (LetterLanguage language : LetterLanguage.values()) {
            expected.add(language.tag() + "/appeal.ftlx");
            expected.add(language.tag() + "/words.properties");
        }
        expected.addAll(
                Set.of("nb/silence.ftlx", "nn/silence.ftlx", "parts.ftlx", "print.ftlx", "page.ftlx", "letter.css"));
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        for (LetterKind kind : LetterKind.values()) {
            assertThat(kind.languages()).contains(LetterLanguage.NB, LetterLanguage.NN);
        }
        assertThat(Arrays.stream(LetterKind.values())
                        .filter(kind -> kind.languages().contains(LetterLanguage.EN)))
                .containsExactly(
                        LetterKind.RECEIPT, LetterKind.INTERIM_REPLY, LetterKind.ANSWER, LetterKind.ENTRY_RECEIPT);
    }

    @Test
    void the_samples_are_of_all_kinds() {
        assertThat(SampleLetters.all(LetterLanguage.NB).stream()
                        .map(Letter::kind)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(LetterKind.values());
    }

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void each_letter_says_what_it_must_in_words_that_nobody_edits(LetterLanguage language) {
        for (Letter letter : SampleLetters.in(language)) {
            LetterText text = renderer.text(letter, language);
            assertThat(text.blocksOf(LetterPart.BRIEF)).as("%s", letter).isNotEmpty();
            assertThat(text.blocksOf(LetterPart.ACTION)).as("%s", letter).isNotEmpty();
            assertThat(text.blocksOf(LetterPart.BODY).get(0).shape())
                    .as("%s", letter)
                    .isEqualTo(BlockShape.HEADING);
            for (Clause clause : letter.clauses()) {
                assertThat(text.find(clause.block()))
                        .as("%s %s", letter.kind(), clause)
                        .get()
                        .extracting(Block::use)
                        .isEqualTo(BlockUse.FIXED);
            }
            assertThat(text.blocks().stream().filter(block -> block.use().isOpen()))
                    .allSatisfy(block -> assertThat(block.label()).isNotBlank());
        }
    }

    @Test
    void the_blocks_of_a_letter_are_the_same_in_each_language() {
        for (LetterLanguage language : LetterLanguage.values()) {
            for (Letter letter : SampleLetters.in(language)) {
                assertThat(shape(renderer.text(letter, language)))
                        .as("%s %s", letter.kind(), language)
                        .isEqualTo(shape(renderer.text(letter, LetterLanguage.NB)));
            }
        }
    }

    private static List<String> shape(LetterText text) {
        return text.blocks().stream()
                .map(block -> block.id() + block.part() + block.shape() + block.use())
                .toList();
    }

    @Test
    void the_words_around_a_letter_are_there_in_each_language() {
        Set<String> keys = LetterTemplates.words(LetterLanguage.NB).keySet();
        for (LetterLanguage language : LetterLanguage.values()) {
            assertThat(LetterTemplates.words(language).keySet()).isEqualTo(keys);
            assertThat(LetterTemplates.words(language).getLocale().getLanguage())
                    .isEmpty();
        }
        assertThat(LetterTemplates.words(LetterLanguage.NN).getString("action")).isEqualTo("Kva du kan gjere");
    }

    @Test
    void a_kind_that_has_no_template_in_a_language_is_refused() {
        Letter reminder = SampleLetters.all(LetterLanguage.NB).stream()
                .filter(letter -> letter.kind() == LetterKind.REMINDER)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> renderer.text(reminder, LetterLanguage.EN))
                .isInstanceOfSatisfying(LetterRefused.class, refused -> assertThat(refused.sentences(LetterLanguage.NN))
                        .containsExactly("Dette brevet finst ikkje på dette språket."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${letter.nothing}",
                "${letter.appeal.body}",
                "${placeholder}",
                "${'java.lang.Runtime'?new()}",
                "${letter?api.reference}"
            })
    void a_template_that_asks_for_what_is_not_there_ends(String template) {
        assertThatThrownBy(() -> filled(template)).isInstanceOf(TemplateException.class);
    }

    @Test
    void values_are_escaped() throws Exception {
        assertThat(filled("${letter.reference}")).isEqualTo("K &lt;2026&gt; &amp; 462");
    }

    private static String filled(String template) throws IOException, TemplateException {
        var letter = new Answer(
                SampleLetters.law("fvl67-11", 11, LetterLanguage.NB), "K <2026> & 462", SampleLetters.DAY, false, null);
        var out = new StringWriter();
        new Template("trial.ftlx", template, LetterTemplates.configuration()).process(Map.of("letter", letter), out);
        return out.toString();
    }

    /**
     * A draft names the version of its template: another text is another version. {@code -Dletter.refresh} writes the file
     * anew, once the version in the template has been raised.
     */
    @Test
    void a_template_whose_words_change_gets_a_new_version() throws Exception {
        List<String> now = new ArrayList<>();
        for (LetterKind kind : LetterKind.values()) {
            for (LetterLanguage language : kind.languages()) {
                String template = read(TEMPLATES.resolve(language.tag() + "/" + kind.template() + ".ftlx"));
                String appeal = template.contains("appeal.ftlx")
                        ? read(TEMPLATES.resolve(language.tag() + "/appeal.ftlx"))
                        : "";
                String version = template.replaceAll("(?s).*<letter version=\"(\\d+)\">.*", "$1");
                byte[] hash = MessageDigest.getInstance("SHA-256")
                        .digest((template + appeal).getBytes(StandardCharsets.UTF_8));
                now.add(kind + " " + language + " " + version + " "
                        + HexFormat.of().formatHex(hash, 0, 8));
            }
        }
        if (System.getProperty("letter.refresh") != null) {
            Files.write(VERSIONS, now);
        }
        assertThat(now).containsExactlyElementsOf(Files.readAllLines(VERSIONS));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
