package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.ProceedingKind;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model keeps to, so that law stays in rows, decisions stay with people, and ids stay what they are. */
class ModelRulesTest extends ModelRules {

    /** The nodes that processes may stand at, one a line: the id of the process, and that of the node. */
    private static final Path FROZEN = Path.of("src/test/resources/frozen-ids.txt");

    private static final String RENAMED =
            """
            Ids of nodes, held against %s. Processes that run keep the nodes they began with: tasks, texts and the code
            must know their ids until the last has ended. A node that was renamed gets its id back; one that is new is
            added to the file; one goes from it when no process can stand there any more.
            """;

    private static final Pattern READABLE = Pattern.compile("[a-z][A-Za-z]{3,40}");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(");
    private static final int MOST_NODES = 30;

    @Test
    void every_model_in_the_folders_is_deployed() throws IOException {
        List<String> found = Stream.concat(files(".bpmn"), files(".dmn"))
                .map(file -> RESOURCES.relativize(file).toString())
                .toList();
        assertThat(Models.ALL).containsExactlyInAnyOrderElementsOf(found);
    }

    @ParameterizedTest
    @MethodSource("models")
    void process_id_is_file_and_folder(Path file) {
        Process process = process(file);
        assertThat(file.getFileName().toString()).isEqualTo(process.getId() + ".bpmn");
        assertThat(file.getParent().getFileName().toString()).isEqualTo(process.getId());
    }

    @ParameterizedTest
    @MethodSource("models")
    void ids_are_readable_words(Path file) {
        assertThat(read(file).getModelElementsByType(FlowElement.class))
                .allSatisfy(element -> assertThat(element.getId()).matches(READABLE));
    }

    @Test
    void ids_are_what_they_were() throws IOException {
        List<String> ids = models().flatMap(file -> read(file).getModelElementsByType(FlowNode.class).stream()
                        .map(node -> process(file).getId() + " " + node.getId()))
                .toList();
        assertThat(ids).as(RENAMED, FROZEN).containsExactlyInAnyOrderElementsOf(Files.readAllLines(FROZEN));
    }

    @ParameterizedTest
    @MethodSource("models")
    void nodes_are_labelled_and_drawn(Path file) {
        BpmnModelInstance model = read(file);
        Set<String> drawn = new HashSet<>();
        model.getModelElementsByType(BpmnShape.class)
                .forEach(shape -> drawn.add(shape.getBpmnElement().getId()));
        model.getModelElementsByType(BpmnEdge.class)
                .forEach(edge -> drawn.add(edge.getBpmnElement().getId()));
        assertThat(model.getModelElementsByType(FlowElement.class)).allSatisfy(element -> {
            assertThat(drawn).contains(element.getId());
            if (element instanceof FlowNode) {
                assertThat(element.getName()).isNotBlank();
            }
        });
        assertThat(model.getModelElementsByType(FlowNode.class)).hasSizeLessThan(MOST_NODES);
    }

    @ParameterizedTest
    @MethodSource("models")
    void history_has_a_time_to_live_and_the_model_a_version(Path file) {
        assertThat(process(file).getCamundaHistoryTimeToLiveString()).matches("P[0-9]+D");
        assertThat(process(file).getCamundaVersionTag()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_scripts(Path file) throws IOException {
        assertThat(read(file).getModelElementsByType(ScriptTask.class)).isEmpty();
        assertThat(Files.readString(file))
                .doesNotContain("camunda:script", "camunda:class", "camunda:delegateExpression");
    }

    @Test
    void each_kind_of_proceeding_has_its_model() throws IOException {
        assertThat(models().map(file -> process(file).getId()))
                .containsAll(Stream.of(ProceedingKind.values())
                        .map(ProceedingKind::word)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_bean_call_exists(Path file) throws Exception {
        String feature = process(file).getId();
        String text = Files.readString(file);
        Matcher call = CALL.matcher(text);
        int calls = 0;
        while (call.find()) {
            String bean = Character.toUpperCase(call.group(1).charAt(0))
                    + call.group(1).substring(1);
            Class<?> type = beanClass(feature, bean);
            assertThat(ProcessBean.class).isAssignableFrom(type);
            Collection<String> methods = Arrays.stream(type.getDeclaredMethods())
                    .map(Method::getName)
                    .toList();
            assertThat(methods).contains(call.group(2));
            calls++;
        }
        assertThat(calls).isPositive();
    }

    /** Of the feature, or of all of them. */
    private static Class<?> beanClass(String feature, String bean) throws ClassNotFoundException {
        try {
            return Class.forName("no.algoritmetilsyn." + feature + ".process." + bean);
        } catch (ClassNotFoundException e) {
            return Class.forName("no.algoritmetilsyn.process." + bean);
        }
    }

    private static Process process(Path file) {
        return read(file).getModelElementsByType(Process.class).iterator().next();
    }
}
