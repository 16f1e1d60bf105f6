package no.algoritmetilsyn.law.power;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * That the rate of a coercive fine rises, as the decision has set in advance (forvaltningsloven § 51).
 *
 * @param riseAfter days for which the fine has run before it rises
 * @param riseBy by how much
 * @param riseUnit of what
 */
@Embeddable
public record PenaltyRise(Integer riseAfter, Integer riseBy, @Enumerated(EnumType.STRING) RiseUnit riseUnit) {

    /** By how many kroner; null when by per cent. */
    public Integer kroner() {
        return riseUnit == RiseUnit.KRONER ? riseBy : null;
    }

    /** By how many per cent; null when by kroner. */
    public Integer percent() {
        return riseUnit == RiseUnit.PERCENT ? riseBy : null;
    }

    /** The rate after the rise, in whole kroner, rounded down. */
    public long raised(int rate) {
        if (riseUnit == RiseUnit.KRONER) {
            return (long) rate + riseBy;
        }
        return byPercent(rate, BigDecimal.valueOf(riseBy));
    }

    /** A rate after it has risen by so many per cent, in whole kroner, rounded down. */
    public static long byPercent(long rate, BigDecimal percent) {
        BigDecimal share = BigDecimal.valueOf(rate).multiply(percent).movePointLeft(2);
        return rate + share.setScale(0, RoundingMode.DOWN).longValueExact();
    }
}
