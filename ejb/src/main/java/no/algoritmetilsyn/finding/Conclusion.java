package no.algoritmetilsyn.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What comes of a finding.
 *
 * @param outcomeReason why
 * @param exception why the body was not heard on it; null where it was
 * @param exceptionReason in what way that exception holds here; null without one
 */
@Embeddable
public record Conclusion(
        @Enumerated(EnumType.STRING) FindingOutcome outcome,
        String outcomeReason,
        @Enumerated(EnumType.STRING) HearingException exception,
        String exceptionReason) {}
