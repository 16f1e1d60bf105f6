package no.algoritmetilsyn.casefile.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.deadline.web.DeadlineAnswer;

/**
 * A proceeding with all that belongs to it, as far as the caller may see it.
 *
 * @param reference what people call it
 * @param state a constant of its feature
 * @param caseNumber {@code 2026/123}
 * @param version raised by each step; the entity tag of the answer
 * @param points what it consists of, for kinds that have points
 * @param links to and from other proceedings
 * @param tasks open ones
 * @param letters oldest first
 * @param deadlines those that run and those that have run
 * @param facts what its feature tells of it: texts, numbers, truth values, days and moments by name
 */
record ProceedingAnswer(
        UUID id,
        ProceedingKind kind,
        String reference,
        String state,
        boolean open,
        UUID caseId,
        String caseNumber,
        int version,
        Instant openedAt,
        List<PartyAnswer> parties,
        List<Point> points,
        List<LinkAnswer> links,
        List<Task> tasks,
        List<Letter> letters,
        List<DeadlineAnswer> deadlines,
        Map<String, Object> facts) {

    /**
     * An open task.
     *
     * @param kind what is to be done: id of the user task in the model
     * @param dueOn last day for it, Europe/Oslo
     */
    record Task(UUID id, String kind, LocalDate dueOn) {}

    /**
     * A point of a demand or an order.
     *
     * @param id by which deadlines and tasks name it
     * @param number from 1
     * @param state a constant of the feature
     * @param limit last day, Europe/Oslo
     */
    record Point(UUID id, int number, String text, String state, @Nullable LocalDate limit) {}

    /**
     * A letter that was sent.
     *
     * @param kind a constant of the feature
     */
    record Letter(UUID id, String kind, Instant sent) {}
}
