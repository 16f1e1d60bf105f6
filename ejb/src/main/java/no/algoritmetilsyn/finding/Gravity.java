package no.algoritmetilsyn.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much a finding matters, and why: harm, probability and number of people have a ground each, and one piece of its evidence that
 * shows it. Findings of before grounds were asked for have none.
 *
 * @param affected how many people it concerns; null when that is not known
 * @param ground of discrimination, or null
 * @param harmBecause why the harm is as large
 * @param harmEvidence place of what shows it in the evidence of the finding, from 1
 * @param probabilityBecause why it is as likely
 * @param probabilityEvidence place of what shows it
 * @param affectedBecause how the number of people is known, or why it is not; or null
 * @param affectedEvidence place of what shows it; or null
 */
@Embeddable
public record Gravity(
        @Enumerated(EnumType.STRING) Harm harm,
        @Enumerated(EnumType.STRING) Probability probability,
        Integer affected,
        @Enumerated(EnumType.STRING) Ground ground,
        String harmBecause,
        Integer harmEvidence,
        String probabilityBecause,
        Integer probabilityEvidence,
        String affectedBecause,
        Integer affectedEvidence) {

    /**
     * Why one of them is as it is.
     *
     * @param evidence place of what shows it in the evidence of the finding, from 1; null where nothing does
     */
    public record Weight(GravityFactor factor, String because, Integer evidence) {}

    /** Harm and probability taken together. */
    public Severity severity() {
        return Severity.of(harm, probability);
    }

    /** The grounds that were written down. */
    public List<Weight> weights() {
        return Stream.of(
                        new Weight(GravityFactor.HARM, harmBecause, harmEvidence),
                        new Weight(GravityFactor.PROBABILITY, probabilityBecause, probabilityEvidence),
                        new Weight(GravityFactor.AFFECTED, affectedBecause, affectedEvidence))
                .filter(weight -> weight.because() != null)
                .toList();
    }
}
