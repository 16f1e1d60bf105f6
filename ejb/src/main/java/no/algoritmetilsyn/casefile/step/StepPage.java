package no.algoritmetilsyn.casefile.step;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Condition;
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
 * @param lacking all that is lacking before it can be taken, where the step sends or ends something
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
        List<Lack> lacking,
        Task task,
        Map<UUID, String> names,
        Set<Act> allowed) {

    /** What keeps people who have business with the case from a step: the page tells them why, in words. */
    private static final Set<String> TOLD = Set.of(Condition.SUPERIOR_IMPARTIAL.name(), Condition.NOT_AUTHOR.name());

    /** Whether the table keeps the actor from the step by nothing but what the page tells them in words. */
    public boolean isTold() {
        return TOLD.containsAll(missing());
    }

    /** Whether the actor may work in the case, and has to declare first that they are impartial. */
    public boolean isUndeclared() {
        return allowed.contains(Act.TASK_CLAIM) && missing().contains(Condition.DECLARED_IMPARTIAL.name());
    }

    private Set<String> missing() {
        return refusedBy == null ? Set.of() : Set.of(refusedBy.split("\\+"));
    }
}
