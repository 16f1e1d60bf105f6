package no.algoritmetilsyn.casefile.step;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.task.Task;

/**
 * What a person sees before they take a step.
 *
 * @param fields what is asked for in the state that the proceeding is in
 * @param start what the form begins with, by field
 * @param caseNumber {@code 2026/123}
 * @param refusedBy as in {@link StepOffer}; null when nothing stands in the way
 * @param task the last task of the kind that the step ends; null when it ends none, or there was none
 * @param names of the accounts that occur, by id
 * @param allowed what the actor may do in the case
 */
public record StepPage(
        StepDeclaration<?> step,
        List<StepField> fields,
        Map<String, String> start,
        Proceeding proceeding,
        String caseNumber,
        String refusedBy,
        Task task,
        Map<UUID, String> names,
        Set<Act> allowed) {}
