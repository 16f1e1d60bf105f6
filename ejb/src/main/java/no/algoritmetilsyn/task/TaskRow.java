package no.algoritmetilsyn.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of the work list.
 *
 * @param caseNumber {@code 2026/123}
 * @param claimedByName what colleagues call whoever has taken it; null when nobody has
 */
public record TaskRow(
        UUID id,
        String kind,
        UUID subjectId,
        UUID casefileId,
        String caseNumber,
        String title,
        LocalDate dueOn,
        Instant createdAt,
        UUID claimedBy,
        String claimedByName) {}
