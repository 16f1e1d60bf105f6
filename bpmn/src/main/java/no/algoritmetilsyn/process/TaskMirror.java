package no.algoritmetilsyn.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.identity.StaffGroups;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.task.NewTask;
import no.algoritmetilsyn.task.TaskState;
import no.algoritmetilsyn.task.Tasks;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Writes a row of our own for each user task of the engine, in the engine's transaction. */
@ApplicationScoped
public class TaskMirror extends AbstractBpmnParseListener {

    @Inject
    Tasks tasks;

    @Inject
    TaskKinds kinds;

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        definition.addTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> tasks.end(task.getId(), TaskState.DONE));
        definition.addTaskListener(TaskListener.EVENTNAME_DELETE, task -> tasks.end(task.getId(), TaskState.CANCELLED));
    }

    private void opened(DelegateTask task) {
        About about = About.of(task.getExecution());
        UUID casefile = UUID.fromString((String) task.getExecution().getVariable("casefileId"));
        LocalDate due = LocalDate.ofInstant(task.getDueDate().toInstant(), AuthorityClock.ZONE);
        TaskKinds.Kind kind = kinds.of(task.getTaskDefinitionKey());
        String group = task.getCandidates().iterator().next().getGroupId();
        tasks.open(
                new NewTask(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        about.proceedingId(),
                        about.subjectId(),
                        (String) task.getExecution().getVariable(About.SUBJECT_TEXT),
                        casefile,
                        due,
                        kind.act(),
                        kind.page()),
                StaffGroups.organOf(group));
    }
}
