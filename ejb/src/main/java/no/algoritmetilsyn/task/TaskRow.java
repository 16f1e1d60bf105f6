package no.algoritmetilsyn.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;

/**
 * One line of the work list.
 *
 * @param proceedingKind what the work belongs to, such as {@code COMPLAINT}
 * @param reference what people call it, such as {@code K-2026-000123}
 * @param caseNumber {@code 2026/123}
 * @param title what it is about
 * @param organisation name of the organisation it is about, or null
 * @param receivedAt when it came in
 * @param act what is done in it, for the access table
 * @param page address of the page on which it is done, with {@code {id}} for the subject and {@code {proceeding}} for the
 *     proceeding
 * @param claimedByName what colleagues call the caseworker who has taken it; null when nobody has
 * @param open whether the reader may do it: has not written what is reviewed in it, nor decides for a disqualified superior
 * @param endedAt when it ended; null while it is open
 * @param waiting how it waits, or waited last; null when it never has
 * @param subjectText key of the words that tell its subject from others of the proceeding, such as which letter; or null
 * @param viewers names of the others who look at its proceeding or at its case now; or null
 * @param handedOver why it was last handed over; null when it never was
 */
public record TaskRow(
        UUID id,
        String kind,
        UUID subjectId,
        UUID proceedingId,
        String proceedingKind,
        String reference,
        UUID casefileId,
        String caseNumber,
        String title,
        String organisation,
        Instant receivedAt,
        LocalDate dueOn,
        Instant createdAt,
        UUID claimedBy,
        String claimedByName,
        Act act,
        String page,
        boolean open,
        TaskState state,
        Instant endedAt,
        TaskHolds.Wait waiting,
        String subjectText,
        String viewers,
        HandedOver handedOver) {

    /** Whether it waits for a day or an answer. */
    public boolean onHold() {
        return state.isOpen() && waiting != null && waiting.running();
    }

    /** Whether it waited, and an answer has come before the day. */
    public boolean answered() {
        return state.isOpen() && waiting != null && "REPLY".equals(waiting.endedAs());
    }

    /** Address below the context path of the page on which it is done. */
    public String path() {
        return page.replace("{id}", subjectId.toString()).replace("{proceeding}", proceedingId.toString());
    }
}
