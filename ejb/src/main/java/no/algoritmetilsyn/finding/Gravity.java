package no.algoritmetilsyn.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How much a finding matters.
 *
 * @param affected how many people it concerns; null when that is not known
 * @param ground of discrimination, or null
 */
@Embeddable
public record Gravity(
        @Enumerated(EnumType.STRING) Harm harm,
        @Enumerated(EnumType.STRING) Probability probability,
        Integer affected,
        @Enumerated(EnumType.STRING) Ground ground) {

    /** Harm and probability taken together. */
    public Severity severity() {
        return Severity.of(harm, probability);
    }
}
