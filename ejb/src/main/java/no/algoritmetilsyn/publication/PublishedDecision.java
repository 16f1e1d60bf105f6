package no.algoritmetilsyn.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.demand.step.WrittenForm;

/**
 * Something that is published, as everybody sees it: nothing of it is taken from what is not published.
 *
 * @param writtenForm of title and summary
 * @param caseNumber {@code 2026/14}
 * @param decidedOn day on which the letter was sent, Europe/Oslo
 * @param settledOn day from which it is changed or annulled, or stands after an appeal; null where none is decided
 * @param corrections what was corrected since it was published, oldest first
 * @param records ids of the records of the register that it is about
 * @param file id of the file of the letter
 */
public record PublishedDecision(
        UUID id,
        PublishedKind kind,
        WrittenForm writtenForm,
        String title,
        String summary,
        String organisationNumber,
        String organisationName,
        String caseNumber,
        LocalDate decidedOn,
        Instant publishedAt,
        Instant changedAt,
        Finality finality,
        LocalDate settledOn,
        List<Correction> corrections,
        List<UUID> records,
        UUID file) {

    /**
     * Something that was corrected.
     *
     * @param note what, and why
     */
    public record Correction(Instant at, String note) {}
}
