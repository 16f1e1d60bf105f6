package no.algoritmetilsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.StepRecords;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** One word from database to diagram: what a model, an enum or a table calls something, texts and pages call the same. */
class VocabularyTest {

    private static final Path ROOT = Path.of(System.getProperty("root.dir"));
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
    private static final Map<String, Properties> BUNDLES = new HashMap<>();

    /** Enums that no person ever reads. */
    private static final Path UNSPOKEN = ROOT.resolve("ear/src/test/resources/enums-nobody-reads.txt");

    @Test
    void every_enum_constant_that_people_read_has_its_text() throws IOException {
        Set<String> missing = new TreeSet<>();
        Properties texts = bundle("nb");
        for (Class<?> type : enumsOfTheDomain()) {
            boolean told = keys(type).stream().anyMatch(key -> Stream.of(type.getEnumConstants())
                    .allMatch(constant -> texts.containsKey(key + "." + ((Enum<?>) constant).name())));
            if (!told) {
                missing.add(type.getName().replaceFirst("no\\.algoritmetilsyn\\.", ""));
            }
        }
        assertThat(missing).containsExactlyInAnyOrderElementsOf(Files.readAllLines(UNSPOKEN));
    }

    @Test
    void every_element_of_a_model_has_a_label_in_each_language() throws IOException {
        for (Path file : models(".bpmn")) {
            BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
            String feature = file.getParent().getFileName().toString();
            for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
                if (element.getName() == null) {
                    continue;
                }
                for (String language : LANGUAGES) {
                    assertThat(bundle(language).stringPropertyNames())
                            .contains(feature + ".process." + element.getId());
                }
                assertThat(bundle("nb").getProperty(feature + ".process." + element.getId()))
                        .as("the model's own label")
                        .isEqualTo(element.getName());
            }
        }
    }

    /** The model names the page of a step that ends the task, or prepares its end; some step ends it. */
    @Test
    void every_user_task_is_ended_by_a_step_and_begins_on_the_page_of_one() throws IOException {
        for (Path file : models(".bpmn")) {
            for (UserTask task : Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class)) {
                assertThat(StepRecords.all())
                        .as("steps that end " + task.getId())
                        .anyMatch(step -> step.step().task().equals(task.getId()));
                assertThat(StepRecords.all())
                        .filteredOn(step -> step.step().task().equals(task.getId())
                                || step.step().prepares().equals(task.getId()))
                        .as("steps that end or prepare " + task.getId())
                        .anyMatch(step ->
                                page(task).replace("{proceeding}", "{id}").equals(step.page()));
            }
        }
    }

    private static String page(UserTask task) {
        return task
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .singleResult()
                .getCamundaProperties()
                .stream()
                .filter(property -> property.getCamundaName().equals("page"))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_rule_of_a_decision_table_is_explained() throws IOException {
        for (Path file : models(".dmn")) {
            String feature = file.getParent().getFileName().toString();
            for (Rule rule : Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class)) {
                String name = rule.getId().replace('_', '-');
                for (String language : LANGUAGES) {
                    assertThat(bundle(language).stringPropertyNames()).contains(feature + ".rule." + name);
                }
            }
        }
    }

    @Test
    void every_table_belongs_to_a_feature() throws IOException {
        List<String> features = features();
        try (Stream<Path> migrations = Files.list(ROOT.resolve("ejb/src/main/resources/db/migration"))) {
            assertThat(migrations.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("V")))
                    .allSatisfy(name -> assertThat(features).contains(name.replaceAll("V\\d+__(\\w+)\\.sql", "$1")));
        }
    }

    @Test
    void every_package_says_in_one_sentence_what_it_is() throws IOException {
        try (Stream<Path> folders = Stream.of("ejb", "bpmn", "web")
                .map(ROOT::resolve)
                .map(m -> m.resolve("src/main/java"))
                .flatMap(VocabularyTest::walk)) {
            assertThat(folders.filter(Files::isDirectory).filter(VocabularyTest::holdsClasses))
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java")).exists());
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> features() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("ejb/src/main/java/no/algoritmetilsyn"))) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> models(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("bpmn/src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static List<Class<?>> enumsOfTheDomain() throws IOException {
        Path classes = ROOT.resolve("ejb/target/classes");
        try (Stream<Path> files = walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.matches("no/.*(?<!-info)\\.class"))
                    .<Class<?>>map(VocabularyTest::load)
                    .filter(Class::isEnum)
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        String name = file.replaceFirst("\\.class$", "").replace('/', '.');
        try {
            return Class.forName(name, false, VocabularyTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What the texts of an enum may be called: {@code complaint.complaintStatus} in full, or without the word that the
     * feature says already, {@code deadline.nature}; an enum within a class by its own name or with the class's, or by
     * the last word of the class's, {@code algorithm.fault} for what kinds a {@code FieldFault} has. The state of a kind of
     * proceeding is called so where proceedings of all kinds are: {@code casefile.state.DEMAND}.
     */
    private static List<String> keys(Class<?> type) {
        String feature = type.getPackageName().split("\\.")[2];
        String own = type.getSimpleName();
        String outer =
                type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName();
        Stream<String> general = Stream.of(
                        outer + own, without(feature, outer + own), own, outer, outer.replaceFirst(".*(?=[A-Z])", ""))
                .filter(name -> !name.isEmpty())
                .map(name -> name.equals("State")
                        ? "casefile.state." + feature.toUpperCase(java.util.Locale.ROOT)
                        : feature + "." + small(name));
        // The answers to a question that only one step asks.
        Stream<String> ofStep =
                outer.isEmpty() ? Stream.of() : Stream.of(feature + "." + small(outer) + "." + small(own));
        return Stream.concat(general, ofStep).toList();
    }

    private static String small(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String without(String feature, String name) {
        return name.toLowerCase(java.util.Locale.ROOT).startsWith(feature) ? name.substring(feature.length()) : name;
    }

    /** Read once: it is asked for at each element of each model. */
    private static Properties bundle(String language) {
        return BUNDLES.computeIfAbsent(language, each -> {
            try {
                return TextFiles.in(ROOT, each);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
