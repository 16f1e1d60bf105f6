package no.algoritmetilsyn.order;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.algoritmetilsyn.law.power.PenaltyKind;

/**
 * How a duty is secured, as the decision says (forvaltningsloven § 51).
 *
 * @param penaltyRegime code of the act that knows the coercive fine
 * @param penaltyKind what it is counted in
 * @param penaltyCap kroner above which it does not run; null without a cap
 */
@Embeddable
public record PenaltyTerms(
        String penaltyRegime, @Enumerated(EnumType.STRING) PenaltyKind penaltyKind, Integer penaltyCap) {}
