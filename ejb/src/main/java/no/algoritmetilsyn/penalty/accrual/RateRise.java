package no.algoritmetilsyn.penalty.accrual;

import java.math.BigDecimal;
import no.algoritmetilsyn.law.power.PenaltyRise;

/**
 * A rise of the rate that the decision has set in advance.
 *
 * @param afterDays days for which the fine has accrued before the rise; days on which it stood still are none of them
 * @param kroner by how much it rises; 0 when it rises by per cent
 * @param percent by how many per cent of the rate before it rises; null when it rises by kroner
 */
public record RateRise(int afterDays, long kroner, BigDecimal percent) {

    /** The rate after the rise, in whole kroner, rounded down. */
    long raised(long rate) {
        return percent == null ? rate + kroner : PenaltyRise.byPercent(rate, percent);
    }
}
