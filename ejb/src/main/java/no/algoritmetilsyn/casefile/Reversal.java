package no.algoritmetilsyn.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that was decided, and that the authority has changed by itself in favour of an organisation (forvaltningsloven § 35).
 *
 * @param reference of what was changed
 * @param language in which the organisation is written to, nb or nn
 * @param on day from which the change holds, Europe/Oslo
 * @param arrivedOn day on which word of it reached the organisation; null as long as that is not known
 */
public record Reversal(String reference, UUID organisationId, String language, LocalDate on, LocalDate arrivedOn) {}
