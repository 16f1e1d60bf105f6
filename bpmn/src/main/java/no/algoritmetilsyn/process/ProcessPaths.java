package no.algoritmetilsyn.process;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** Shows where procedures stand, in pictures and in words. */
@Stateless
public class ProcessPaths {

    private static final Set<String> HIDDEN =
            Set.of("exclusiveGateway", "subProcess", "startEvent", "noneEndEvent", "startTimerEvent");

    @Inject
    Access access;

    @Inject
    Engine engine;

    /**
     * The procedure about something.
     *
     * @param subjectId the thing the procedure is about: its business key
     * @param casefileId the case it lies in, which the asker must be allowed to see
     * @param title of the picture
     * @param label gives the text of an element by its id in the reader's language; empty to take the model's own
     */
    public Optional<ProcessPath> of(UUID subjectId, UUID casefileId, String title, UnaryOperator<String> label) {
        access.require(Act.PROCESS_READ, casefileId);
        // What was taken up again has had a process before: the picture shows where it stands now.
        return engine.ask(processEngine -> processEngine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(subjectId.toString())
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(instance -> path(processEngine, instance, title, label)));
    }

    private static ProcessPath path(
            ProcessEngine processEngine, HistoricProcessInstance instance, String title, UnaryOperator<String> label) {
        var model = processEngine.getRepositoryService().getBpmnModelInstance(instance.getProcessDefinitionId());
        List<HistoricActivityInstance> history = processEngine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list();
        Set<String> done = history.stream()
                .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
        Set<String> active = history.stream()
                .filter(activity -> activity.getEndTime() == null)
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
        UnaryOperator<String> text = id -> {
            String own = label.apply(id);
            String name = model.getModelElementById(id).getAttributeValue("name");
            return own.isEmpty() ? Optional.ofNullable(name).orElse("") : own;
        };
        List<ProcessPath.Step> steps = history.stream()
                .filter(activity -> !HIDDEN.contains(activity.getActivityType()))
                .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
                .map(activity -> new ProcessPath.Step(
                        text.apply(activity.getActivityId()),
                        activity.getStartTime().toInstant(),
                        activity.getEndTime() == null
                                ? null
                                : activity.getEndTime().toInstant(),
                        activity.isCanceled()))
                .toList();
        return new ProcessPath(
                new ProcessPicture(model, done, active, text).draw(title, instance.getBusinessKey()), steps);
    }
}
