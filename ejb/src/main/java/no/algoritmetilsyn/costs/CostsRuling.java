package no.algoritmetilsyn.costs;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.algoritmetilsyn.costs.step.CostsGround;
import no.algoritmetilsyn.costs.step.CostsOutcome;

/**
 * What is ruled about a claim of costs.
 *
 * @param granted whole kroner that are covered; 0 where nothing is
 * @param ground of the law; null where the claim is dismissed
 * @param reason in words for the party
 * @param heardLate why a claim that came late is heard all the same; or null
 */
@Embeddable
public record CostsRuling(
        @Enumerated(EnumType.STRING) CostsOutcome outcome,
        Integer granted,
        @Enumerated(EnumType.STRING) CostsGround ground,
        String reason,
        String heardLate) {

    /** The same after an appeal has led to another amount of what is claimed. */
    CostsRuling changed(int amount, int claimed) {
        CostsOutcome after =
                amount == claimed ? CostsOutcome.GRANTED : amount > 0 ? CostsOutcome.PARTLY : CostsOutcome.REFUSED;
        return new CostsRuling(after, amount, ground, reason, heardLate);
    }
}
