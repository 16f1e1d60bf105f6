package no.algoritmetilsyn.task.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.task.TaskRow;
import no.algoritmetilsyn.task.WorkList;

/**
 * One page of a work list.
 *
 * @param tasks in the order that was asked for
 * @param hasMore whether there is another page
 */
record TasksAnswer(List<Line> tasks, boolean hasMore) {

    /**
     * One line of it.
     *
     * @param kind what is to be done: id of the user task in the model
     * @param title what it is about
     * @param subjectId point of the proceeding that it is about, or the proceeding
     * @param proceedingKind what the work belongs to, such as {@code COMPLAINT}
     * @param reference what people call the proceeding
     * @param receivedAt when the proceeding came in
     * @param caseNumber {@code 2026/123}
     * @param dueOn last day for it, Europe/Oslo
     * @param organisation name of the organisation that it is about
     * @param claimedBy who has taken it; left out when nobody has
     */
    record Line(
            UUID id,
            String kind,
            String title,
            UUID subjectId,
            @Nullable UUID proceedingId,
            @Nullable String proceedingKind,
            @Nullable String reference,
            @Nullable Instant receivedAt,
            UUID caseId,
            String caseNumber,
            LocalDate dueOn,
            Instant createdAt,
            @Nullable String organisation,
            @Nullable String claimedBy) {

        private static Line of(TaskRow row) {
            return new Line(
                    row.id(),
                    row.kind(),
                    row.title(),
                    row.subjectId(),
                    row.proceedingId(),
                    row.proceedingKind(),
                    row.reference(),
                    row.receivedAt(),
                    row.casefileId(),
                    row.caseNumber(),
                    row.dueOn(),
                    row.createdAt(),
                    row.organisation(),
                    row.claimedBy() == null
                            ? null
                            : Optional.ofNullable(row.claimedByName()).orElse(""));
        }
    }

    static TasksAnswer of(WorkList.Page page) {
        return new TasksAnswer(page.rows().stream().map(Line::of).toList(), page.hasMore());
    }
}
