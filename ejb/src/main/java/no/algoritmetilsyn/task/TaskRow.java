package no.algoritmetilsyn.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;

/**
 * One line of the work list.
 *
 * @param caseNumber {@code 2026/123}
 * @param act what is done in it, for the access table
 * @param page address of the page on which it is done, with {@code {id}} for the subject and {@code {proceeding}} for the
 *     proceeding
 * @param claimedByName what colleagues call the caseworker who has taken it; null when nobody has
 */
public record TaskRow(
        UUID id,
        String kind,
        UUID proceedingId,
        UUID subjectId,
        UUID casefileId,
        String caseNumber,
        String title,
        LocalDate dueOn,
        Instant createdAt,
        UUID claimedBy,
        String claimedByName,
        Act act,
        String page) {

    /** Address below the context path of the page on which it is done. */
    public String path() {
        return page.replace("{id}", subjectId.toString()).replace("{proceeding}", proceedingId.toString());
    }
}
