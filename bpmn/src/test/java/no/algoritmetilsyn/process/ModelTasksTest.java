package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Act;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the user tasks and timers of every model keep to. */
class ModelTasksTest extends ModelRules {

    private static final String RULES = "[a-z0-9-]+(,[a-z0-9-]+)*";
    private static final String TIMER =
            "\\$\\{dueDates\\.(?:daysBefore|workingDaysBefore|afterFirst)\\(execution, '" + RULES + "'(?:, \\d+)?\\)}";

    /** Until the steps of a complaint are records that name the task they end. None is added. */
    private static final Set<String> KNOWN_TO_NAME_TASKS = Set.of("DomainInvariants.java");

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
                            .containsAnyOf("/{id}", "/{proceeding}");
                    assertThat(TaskKinds.property(task, "deadline")).matches(RULES);
                    assertThat(task.getCamundaDueDate()).isEqualTo("${dueDates.of(execution)}");
                });
    }

    /** A row of the work list, and a step, know a task by its id alone. */
    @Test
    void ids_of_user_tasks_are_unique_among_all_models() throws IOException {
        assertThat(models().flatMap(file -> userTasks(file).stream())).doesNotHaveDuplicates();
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
        Pattern named = Pattern.compile("(?<!\\b(?:task|prepares|alsoDuring) = )[\"'](" + ids + ")[\"']");
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

    /** The work list shows every kind in words, and has no answer for one that has none. */
    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void every_user_task_has_its_words(String language) throws IOException {
        var words = new Properties();
        try (var texts = Files.newBufferedReader(
                Path.of("../web/src/main/resources/no/algoritmetilsyn/task/texts_" + language + ".properties"))) {
            words.load(texts);
        }
        assertThat(models().flatMap(file -> userTasks(file).stream()))
                .allSatisfy(task -> assertThat(words.getProperty("task.kind." + task))
                        .as(task)
                        .isNotBlank());
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
}
