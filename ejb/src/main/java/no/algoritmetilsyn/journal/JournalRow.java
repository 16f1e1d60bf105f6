package no.algoritmetilsyn.journal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry as a case page shows it.
 *
 * @param number case number, a hyphen and the entry's number in the case: {@code 2026/123-4}
 */
public record JournalRow(
        UUID id, String number, JournalEntry.Kind kind, String title, LocalDate documentDate, UUID subjectId) {}
