package no.algoritmetilsyn.publication;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter that can be published.
 *
 * @param number within its case
 * @param pdf the file that was sent
 * @param sentOn Europe/Oslo
 * @param appealWeeks how long it can be appealed; null for what cannot be
 */
record PublishableLetter(
        UUID id,
        int number,
        PublishedKind kind,
        UUID pdf,
        LocalDate sentOn,
        Integer appealWeeks,
        UUID organisationId,
        String organisationNumber,
        String organisationName) {}
