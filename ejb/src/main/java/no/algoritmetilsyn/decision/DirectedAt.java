package no.algoritmetilsyn.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import no.algoritmetilsyn.decision.step.AddresseeRole;
import no.algoritmetilsyn.demand.step.WrittenForm;

/**
 * The body that a decision is directed at: its party in law (forvaltningsloven § 2 e).
 *
 * @param organisationNumber nine digits
 * @param organisationName as it was called then
 */
@Embeddable
public record DirectedAt(
        UUID organisationId,
        String organisationNumber,
        String organisationName,
        @Enumerated(EnumType.STRING) WrittenForm writtenForm,
        @Enumerated(EnumType.STRING) AddresseeRole role) {}
