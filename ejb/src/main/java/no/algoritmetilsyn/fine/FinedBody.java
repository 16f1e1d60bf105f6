package no.algoritmetilsyn.fine;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import no.algoritmetilsyn.demand.step.WrittenForm;

/**
 * The body that has to pay a fine.
 *
 * @param organisationNumber nine digits
 * @param organisationName as it was called then
 */
@Embeddable
public record FinedBody(
        UUID organisationId,
        String organisationNumber,
        String organisationName,
        @Enumerated(EnumType.STRING) WrittenForm writtenForm) {}
