package no.algoritmetilsyn.algorithm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.platform.web.Language;
import no.algoritmetilsyn.platform.web.TextFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the standard names has words that people understand, in each language. */
class RecordTextsTest {

    private static final RecordStandard STANDARD = RecordStandard.newest();

    /** Nobody types these: an import fills it. */
    private static final Set<String> WITHOUT_HINT = Set.of("asGiven");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_field_section_column_and_word_has_its_text(Language language) throws IOException {
        assertThat(bundle(language).stringPropertyNames()).containsAll(named());
    }

    @Test
    void no_text_is_about_something_that_the_standard_does_not_name() throws IOException {
        Set<String> told = bundle(Language.NB).stringPropertyNames().stream()
                .filter(key -> key.startsWith("algorithm.field.") || key.startsWith("algorithm.column."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named()).containsAll(told);
    }

    @Test
    void most_of_it_is_written_in_nynorsk() throws IOException {
        Properties nb = bundle(Language.NB);
        Properties nn = bundle(Language.NN);
        Predicate<String> differs = key -> !nb.getProperty(key).equals(nn.getProperty(key));
        List<String> hints =
                named().stream().filter(key -> key.endsWith(".hint")).toList();
        assertThat(hints.stream().filter(differs).count()).isGreaterThan(hints.size() * 3L / 4);
        assertThat(named().stream().filter(differs).count()).isGreaterThan(named().size() / 2);
    }

    private static Set<String> named() {
        Set<String> keys = new TreeSet<>();
        STANDARD.sections().forEach(section -> keys.add("algorithm.section." + section));
        STANDARD.vocabularies()
                .forEach((name, vocabulary) ->
                        vocabulary.words().forEach(word -> keys.add("algorithm." + name + "." + word)));
        STANDARD.fields()
                .forEach(field -> keys.addAll(Stream.concat(
                                Stream.of("algorithm.field." + field.id()),
                                Stream.concat(
                                        Stream.of("algorithm.field." + field.id() + ".hint")
                                                .filter(hint -> !WITHOUT_HINT.contains(field.id())),
                                        field.columns().stream()
                                                .map(column -> "algorithm.column." + field.id() + "." + column)))
                        .toList()));
        return keys;
    }

    private static Properties bundle(Language language) throws IOException {
        return TextFiles.in(language.tag());
    }
}
