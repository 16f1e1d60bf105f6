package no.algoritmetilsyn.casefile.web;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.deadline.web.DeadlineAnswer;

/**
 * What a step has led to.
 *
 * @param proceeding as it is now. left out when the caller sees no more of it, having declared that they are
 *     disqualified; the lists are empty then
 * @param created ids of what was made, such as letters, in order
 * @param letters those of the proceeding
 * @param tasks those of the proceeding that are open
 * @param deadlines those of the proceeding
 * @param consequences what the step has moved by itself, in this proceeding and others: amounts, letters, tasks, deadlines
 */
record TakenAnswer(
        @Nullable ProceedingAnswer proceeding,
        List<UUID> created,
        List<ProceedingAnswer.Letter> letters,
        List<ProceedingAnswer.Task> tasks,
        List<DeadlineAnswer> deadlines,
        List<ConsequenceAnswer> consequences) {

    /** What is told to somebody who sees no more of the proceeding. */
    static final TakenAnswer CLOSED = new TakenAnswer(null, List.of(), List.of(), List.of(), List.of(), List.of());

    static TakenAnswer of(List<UUID> created, ProceedingAnswer proceeding, List<ConsequenceAnswer> consequences) {
        return new TakenAnswer(
                proceeding, created, proceeding.letters(), proceeding.tasks(), proceeding.deadlines(), consequences);
    }
}
