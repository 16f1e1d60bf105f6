package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundleTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path JAVA = Path.of("src/main/java");

    /** Attributes that a reader sees or hears. */
    private static final Set<String> READ = Set.of(
            "label",
            "hint",
            "title",
            "alt",
            "placeholder",
            "aria-label",
            "caption",
            "header",
            "headerText",
            "text",
            "question",
            "answer",
            "settled",
            "context",
            "emptyMessage",
            "ariaRowLabel",
            "summary");

    /** The first words of keys that are no feature: tags, Faces and PrimeFaces. */
    private static final Set<String> OF_THE_PLATFORM = Set.of("at", "jakarta", "primefaces");

    /** The first words of keys that stand with the feature whose step they tell of, and are looked up without knowing which. */
    private static final Set<String> OF_EVENTS = Set.of("event", "done");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern KEY_IN_PAGE = Pattern.compile("(?:msg\\[|texts\\.get\\()'([^']+)'");
    private static final Pattern KEY_IN_JAVA = Pattern.compile("texts\\.get\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern KIND_IN_PAGE = Pattern.compile("texts\\.of\\('([\\w.]+)',");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    @Test
    void the_three_languages_have_the_same_keys() throws IOException {
        Set<String> nb = bundle(Language.NB).stringPropertyNames();
        assertThat(bundle(Language.NN).stringPropertyNames()).isEqualTo(nb);
        assertThat(bundle(Language.EN).stringPropertyNames()).isEqualTo(nb);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_feature_has_its_words_in_its_own_file_and_each_once(Language language) throws IOException {
        List<String> features = new ArrayList<>();
        for (Path file : TextFiles.files(language.tag())) {
            String feature = file.getParent().getFileName().toString();
            features.add(feature);
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as("keys of %s", file).doesNotHaveDuplicates().allSatisfy(key -> assertThat(
                            OF_THE_PLATFORM.contains(word(key)) ? "platform" : word(key))
                    .as(key)
                    .matches(word -> word.equals(feature) || OF_EVENTS.contains(word)));
        }
        ResourceBundle read = ResourceBundle.getBundle(Texts.BUNDLE, language.locale());
        assertThat(read.keySet()).isEqualTo(bundle(language).stringPropertyNames());
        assertThat(features).isNotEmpty();
    }

    /** The timeline writes a name before it: "Inga Inspektør sent a letter". */
    @ParameterizedTest
    @EnumSource(Language.class)
    void what_was_done_reads_after_a_name(Language language) throws IOException {
        Properties bundle = bundle(language);
        assertThat(bundle.stringPropertyNames().stream().filter(key -> key.startsWith("event.")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(bundle.getProperty(key))
                        .as(key)
                        .doesNotContainPattern("^(the|it|an?|en|et|ein|eit|det|this|another) ")
                        .doesNotContainPattern("^\\p{L}+ (ble|vart|blei|was|were|begynte|byrja) "));
    }

    @Test
    void nynorsk_is_not_a_copy_of_bokmål() throws IOException {
        Properties nb = bundle(Language.NB);
        Properties nn = bundle(Language.NN);
        Set<String> same = nb.stringPropertyNames().stream()
                .filter(key -> nb.getProperty(key).equals(nn.getProperty(key)))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> allowed = Files.readAllLines(Path.of("src/test/resources/same-in-nynorsk.txt"));
        assertThat(same).containsExactlyInAnyOrderElementsOf(allowed);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_can_be_filled_in(Language language) throws IOException {
        Properties bundle = bundle(language);
        for (String key : bundle.stringPropertyNames()) {
            String text = bundle.getProperty(key);
            if (key.contains(".format.")) {
                // A pattern of dates quotes its words.
                continue;
            }
            assertThat(text).as(key).isNotBlank().doesNotContain("'").isEqualTo(text.strip());
            assertThatCode(() -> new MessageFormat(text, language.locale()))
                    .as(key)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void what_is_filled_in_is_the_same_in_all_languages() throws IOException {
        Properties nb = bundle(Language.NB);
        for (Language language : Language.values()) {
            Properties bundle = bundle(language);
            for (String key : nb.stringPropertyNames()) {
                assertThat(placeholders(bundle.getProperty(key)))
                        .as("%s in %s", key, language)
                        .isEqualTo(placeholders(nb.getProperty(key)));
            }
        }
    }

    @Test
    void every_key_that_is_asked_for_exists() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            asked.addAll(matches(KEY_IN_PAGE, Files.readString(page)));
        }
        for (Path source : files(JAVA, ".java")) {
            asked.addAll(matches(KEY_IN_JAVA, Files.readString(source)));
        }
        for (Route route : Route.values()) {
            asked.add(route.title());
        }
        assertThat(asked).isNotEmpty().isSubsetOf(bundle(Language.NB).stringPropertyNames());
    }

    @Test
    void every_kind_whose_words_are_asked_for_has_some() throws IOException {
        Set<String> kinds = new HashSet<>();
        bundle(Language.NB).stringPropertyNames().forEach(key -> kinds.add(key.substring(0, key.lastIndexOf('.'))));
        for (Path page : files(PAGES, ".xhtml")) {
            assertThat(kinds).as(page.toString()).containsAll(matches(KIND_IN_PAGE, Files.readString(page)));
        }
    }

    @Test
    void no_page_holds_text_of_its_own() throws IOException, XMLStreamException {
        List<String> literal = new ArrayList<>();
        for (Path page : files(PAGES, ".xhtml")) {
            literal.addAll(literals(page));
        }
        assertThat(literal).isEmpty();
    }

    private static List<String> literals(Path page) throws IOException, XMLStreamException {
        List<String> found = new ArrayList<>();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // Else a text may be given in pieces, and an expression with a bracket in it be cut in two.
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (Reader text = Files.newBufferedReader(page)) {
            XMLStreamReader xml = factory.createXMLStreamReader(text);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("kbd")) {
                    // A key is called the same in every language.
                    xml.getElementText();
                } else if (event == XMLStreamConstants.CHARACTERS && hasWords(xml.getText())) {
                    found.add(page + ": " + xml.getText().strip());
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    found.addAll(literalAttributes(page, xml));
                }
            }
        }
        return found;
    }

    private static List<String> literalAttributes(Path page, XMLStreamReader xml) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (READ.contains(xml.getAttributeLocalName(i)) && hasWords(xml.getAttributeValue(i))) {
                found.add(page + ": " + xml.getAttributeLocalName(i) + "=" + xml.getAttributeValue(i));
            }
        }
        return found;
    }

    private static boolean hasWords(String text) {
        return EXPRESSION.matcher(text).replaceAll("").chars().anyMatch(Character::isLetter);
    }

    private static Set<String> placeholders(String text) {
        return matches(PLACEHOLDER, text);
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String word(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Properties bundle(Language language) throws IOException {
        return TextFiles.in(language.tag());
    }
}
