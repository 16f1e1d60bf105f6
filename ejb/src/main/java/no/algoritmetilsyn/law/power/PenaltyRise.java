package no.algoritmetilsyn.law.power;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * That the rate of a coercive fine rises, as the decision has set in advance (forvaltningsloven § 51). By kroner or by per cent.
 *
 * @param riseAfter days for which the fine has run before it rises
 * @param riseKroner by how many kroner; null when by per cent
 * @param risePercent by how many per cent; null when by kroner
 */
@Embeddable
public record PenaltyRise(Integer riseAfter, Integer riseKroner, Integer risePercent) {

    /** The rate after the rise, in whole kroner, rounded down. */
    public long raised(int rate) {
        if (risePercent == null) {
            return (long) rate + riseKroner;
        }
        return BigDecimal.valueOf(rate)
                .multiply(BigDecimal.valueOf(100L + risePercent))
                .movePointLeft(2)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }
}
