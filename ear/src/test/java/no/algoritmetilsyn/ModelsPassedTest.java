package no.algoritmetilsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * Processes have come to each element and timer of the models in the tests of the models, which keep what they passed; where
 * only some of them have run, nothing is asked.
 */
class ModelsPassedTest {

    private static final Path MODELS = Path.of("..", "bpmn");

    private static final Set<String> NO_ELEMENTS = Set.of(
            "sequenceflow",
            "process",
            "documentation",
            "extensionelements",
            "incoming",
            "outgoing",
            "timereventdefinition",
            "messageeventdefinition",
            "multiinstanceloopcharacteristics",
            "conditionexpression",
            "error",
            "message",
            "definitions",
            "lane",
            "laneset",
            "association",
            "textannotation",
            "terminateeventdefinition");

    @Test
    void every_element_and_timer_is_passed_by_a_test() throws IOException {
        Path kept = MODELS.resolve("target/passed-elements");
        assumeTrue(Files.isDirectory(kept) && haveAllRun(), "the tests of the models have not all run");
        Set<String> passed = names(kept);
        List<String> left =
                elements().stream().filter(element -> !passed.contains(element)).toList();
        assertThat(left).as("elements that no test passes").isEmpty();
    }

    private static boolean haveAllRun() throws IOException {
        Set<String> reports = names(MODELS.resolve("target/surefire-reports"));
        return names(MODELS.resolve("src/test/java/no/algoritmetilsyn/process")).stream()
                .filter(name -> name.endsWith("Test.java"))
                .map(name -> "no.algoritmetilsyn.process." + name.replace(".java", ".txt"))
                .allMatch(reports::contains);
    }

    private static Set<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** As {@code process-element}, in the order of the models. */
    private static List<String> elements() throws IOException {
        var elements = new ArrayList<String>();
        List<Path> models;
        try (Stream<Path> files = Files.walk(MODELS.resolve("src/main/resources"))) {
            models = files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
        for (Path model : models) {
            Document document = Jsoup.parse(Files.readString(model), "", Parser.xmlParser());
            for (Element process : document.getAllElements()) {
                if (local(process).equals("process")) {
                    process.getAllElements().stream()
                            .filter(element -> !element.id().isEmpty() && !NO_ELEMENTS.contains(local(element)))
                            .map(element -> process.id() + "-" + element.id())
                            .forEach(elements::add);
                }
            }
        }
        assertThat(elements).hasSizeGreaterThan(100);
        return elements;
    }

    private static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
