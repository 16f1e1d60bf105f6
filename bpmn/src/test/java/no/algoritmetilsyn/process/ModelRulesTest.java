package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model keeps to, so that law stays in rows, decisions stay with people, and ids stay what they are. */
class ModelRulesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

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
    private static final String RULES = "[a-z0-9-]+(,[a-z0-9-]+)*";
    private static final String TIMER = "\\$\\{dueDates\\.daysBefore\\(execution, '" + RULES + "', \\d+\\)}";
    private static final int MOST_NODES = 20;

    /** Until the steps of a complaint are records that name the task they end. None is added. */
    private static final Set<String> KNOWN_TO_NAME_TASKS = Set.of("DomainInvariants.java");

    static Stream<Path> models() throws IOException {
        return files(".bpmn");
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

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

    @ParameterizedTest
    @MethodSource("models")
    void user_tasks_have_a_group_an_act_a_page_and_a_deadline(Path file) {
        assertThat(read(file).getModelElementsByType(UserTask.class))
                .isNotEmpty()
                .allSatisfy(task -> {
                    assertThat(task.getCamundaCandidateGroups()).isNotBlank();
                    assertThat(Act.valueOf(TaskKinds.property(task, "act"))).isNotNull();
                    assertThat(TaskKinds.property(task, "page"))
                            .startsWith("/tilsyn/")
                            .contains("/{id}");
                    assertThat(TaskKinds.property(task, "deadline")).matches(RULES);
                    assertThat(task.getCamundaDueDate()).isEqualTo("${dueDates.of(execution)}");
                });
    }

    /** A row of the work list, and a step, know a task by its id alone. */
    @Test
    void ids_of_user_tasks_are_unique_among_all_models() throws IOException {
        assertThat(models().flatMap(file -> userTasks(file).stream())).doesNotHaveDuplicates();
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
    void timers_ask_deadlines_and_lead_to_a_human_first(Path file) {
        for (TimerEventDefinition timer : read(file).getModelElementsByType(TimerEventDefinition.class)) {
            assertThat(timer.getTimeDate().getTextContent()).matches(TIMER);
            assertThat(firstTasksAfter((CatchEvent) timer.getParentElement()))
                    .isNotEmpty()
                    .allSatisfy(task -> assertThat(task).isInstanceOf(UserTask.class));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void no_timer_interrupts(Path file) {
        for (TimerEventDefinition timer : read(file).getModelElementsByType(TimerEventDefinition.class)) {
            if (timer.getParentElement() instanceof StartEvent start) {
                assertThat(start.isInterrupting()).as(start.getId()).isFalse();
            } else if (timer.getParentElement() instanceof BoundaryEvent beside) {
                assertThat(beside.cancelActivity()).as(beside.getId()).isFalse();
            }
        }
    }

    /** What can be done in a task, and until when, stands in its model; a step names the one it ends, and nothing else does. */
    @Test
    void no_java_lists_user_tasks() throws IOException {
        String ids = models().flatMap(file -> userTasks(file).stream()).collect(Collectors.joining("|"));
        Pattern named = Pattern.compile("(?<!\\btask = )[\"'](" + ids + ")[\"']");
        var naming = new TreeSet<String>();
        for (String module : List.of("ejb", "bpmn", "web")) {
            Path sources = Path.of("..", module, "src/main/java");
            try (var files = Files.walk(sources)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    if (named.matcher(Files.readString(file)).find()) {
                        naming.add(file.getFileName().toString());
                    }
                }
            }
        }
        assertThat(naming).as("Java that names user tasks").isSubsetOf(KNOWN_TO_NAME_TASKS);
    }

    private static List<String> userTasks(Path file) {
        return read(file).getModelElementsByType(UserTask.class).stream()
                .map(UserTask::getId)
                .toList();
    }

    private static List<FlowNode> firstTasksAfter(FlowNode start) {
        var queue = new ArrayDeque<>(List.of(start));
        var seen = new HashSet<FlowNode>();
        var tasks = new java.util.ArrayList<FlowNode>();
        while (!queue.isEmpty()) {
            for (SequenceFlow flow : queue.poll().getOutgoing()) {
                FlowNode next = flow.getTarget();
                if (next instanceof org.camunda.bpm.model.bpmn.instance.Activity && !(next instanceof SubProcess)) {
                    tasks.add(next);
                } else if (seen.add(next)) {
                    queue.add(next);
                }
            }
        }
        return tasks;
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

    private static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    private static Process process(Path file) {
        return read(file).getModelElementsByType(Process.class).iterator().next();
    }
}
