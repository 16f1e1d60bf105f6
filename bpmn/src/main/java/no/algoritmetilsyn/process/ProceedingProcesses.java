package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingMoved;
import no.algoritmetilsyn.casefile.ProceedingOpened;
import no.algoritmetilsyn.casefile.ProceedingReopened;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepTaken;
import no.algoritmetilsyn.deadline.DeadlineMoved;
import no.algoritmetilsyn.task.Task;
import no.algoritmetilsyn.task.TaskHistory;
import no.algoritmetilsyn.task.Tasks;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Between the proceedings, of whatever kind, and their processes. A process starts when its proceeding opens, goes on when
 * somebody takes a step, and follows the proceeding into another case and its deadlines to other days, each time in the
 * transaction in which that happens. Its business key is the id of the proceeding, its model has the name of the kind, and
 * its variables are ids and what gateways ask for.
 */
@ApplicationScoped
public class ProceedingProcesses {

    private static final String PROCEEDING = About.PROCEEDING;
    static final String CASEFILE = "casefileId";
    private static final String TAKEN_UP_AGAIN = "takenUpAgain";

    @Inject
    Engine engine;

    @Inject
    Proceedings proceedings;

    @Inject
    Tasks tasks;

    @Inject
    TaskHistory history;

    @Inject
    DueDates dueDates;

    void start(@Observes ProceedingOpened event) {
        start(event.proceedingId(), event.kind(), event.casefileId(), false);
    }

    /** A model whose proceedings can be taken up again asks for it. */
    void start(@Observes ProceedingReopened event) {
        start(event.proceedingId(), event.kind(), event.casefileId(), true);
    }

    private void start(UUID proceedingId, ProceedingKind kind, UUID casefileId, boolean again) {
        String id = proceedingId.toString();
        engine.ask(processEngine -> processEngine
                .getRuntimeService()
                .startProcessInstanceById(
                        engine.model(kind.word()),
                        id,
                        Map.of(PROCEEDING, id, CASEFILE, casefileId.toString(), TAKEN_UP_AGAIN, again)));
    }

    /** A step that ends no task and sends no message moves no process. */
    void goOn(@Observes StepTaken event) {
        if (!event.task().isEmpty()) {
            complete(event.proceedingId(), event.subjectId(), event.task(), event.variables());
        } else if (!event.message().isEmpty()) {
            engine.ask(processEngine -> {
                processEngine
                        .getRuntimeService()
                        .createMessageCorrelation(event.message())
                        .processInstanceBusinessKey(event.proceedingId().toString())
                        .setVariables(event.variables())
                        .correlate();
                return null;
            });
        }
    }

    private void complete(UUID proceedingId, UUID subjectId, String task, Map<String, Object> variables) {
        Task open = history.open(subjectId, task)
                .filter(found -> found.proceedingId().equals(proceedingId))
                .orElseThrow(() -> new IllegalStateException(
                        "No task " + task + " is open about " + subjectId + " of proceeding " + proceedingId));
        engine.ask(processEngine -> {
            processEngine.getTaskService().complete(open.engineTaskId(), variables);
            return null;
        });
    }

    /** A process that still runs knows the case its proceeding lies in. */
    void follow(@Observes ProceedingMoved event) {
        engine.ask(processEngine -> {
            var runtime = processEngine.getRuntimeService();
            instances(processEngine, event.proceedingId())
                    .forEach(instance -> runtime.setVariable(
                            instance.getId(), CASEFILE, event.to().toString()));
            return null;
        });
    }

    /** The process of a proceeding, and those of what belongs to it. */
    private static List<ProcessInstance> instances(ProcessEngine processEngine, UUID proceedingId) {
        var runtime = processEngine.getRuntimeService();
        return Stream.of(
                        runtime.createProcessInstanceQuery().processInstanceBusinessKey(proceedingId.toString()),
                        runtime.createProcessInstanceQuery().variableValueEquals(PROCEEDING, proceedingId.toString()))
                .flatMap(query -> query.list().stream())
                .collect(Collectors.toMap(
                        ProcessInstance::getId, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** A deadline that moves takes the timers and the open tasks along that go by it. */
    void follow(@Observes DeadlineMoved event) {
        if (event.proceedingId() != null) {
            engine.ask(processEngine -> {
                moveTimers(processEngine, event.proceedingId());
                moveTasks(processEngine, event);
                return null;
            });
        }
    }

    /** Each asks its model again: the model says which deadline it goes by. */
    private static void moveTimers(ProcessEngine processEngine, UUID proceedingId) {
        var management = processEngine.getManagementService();
        instances(processEngine, proceedingId).forEach(instance -> management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list()
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false)));
    }

    /** Those of the point whose deadline moved, or all where it is a deadline of the proceeding. */
    private void moveTasks(ProcessEngine processEngine, DeadlineMoved event) {
        history.openOf(event.proceedingId()).stream()
                .filter(task -> event.subjectId().equals(event.proceedingId())
                        || event.subjectId().equals(task.subjectId()))
                .forEach(task -> moveTask(processEngine, task));
    }

    /** A task none of whose deadlines runs any more stays due when it was. */
    private void moveTask(ProcessEngine processEngine, Task task) {
        dueDates.lastDay(new About(task.proceedingId(), task.subjectId()), task.kind())
                .filter(day -> !day.equals(task.dueOn()))
                .ifPresent(day -> {
                    var service = processEngine.getTaskService();
                    var mirrored = service.createTaskQuery()
                            .taskId(task.engineTaskId())
                            .singleResult();
                    mirrored.setDueDate(DueDates.start(day));
                    service.saveTask(mirrored);
                    tasks.fallDue(task.id(), day);
                });
    }

    /** A timer waits for those who take a step with the proceeding, and finds it as they have left it. */
    void await(@Observes TimerFired event) {
        proceedings.hold(event.proceedingId());
    }
}
