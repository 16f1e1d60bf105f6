package no.algoritmetilsyn.penalty.accrual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What the authority has waived of what has accrued (forvaltningsloven § 51 third paragraph): one of a share, a sum, and some days.
 * The cap is reckoned first; what was waived does not accrue again.
 *
 * @param percent of what has accrued, from 0 to 100; what is left is rounded down. Null when it is not waived by a share
 * @param kroner a sum; null when it is not waived by a sum
 * @param days days whose fine is waived. A week or month goes when one of its days is among them: a broken unit does not count.
 *     Null when it is not waived by days
 */
public record Waiver(BigDecimal percent, Long kroner, Period days) {

    /** Kroner that are waived, never more than there are. */
    long of(List<AccrualLine> lines) {
        long accrued = AccrualLine.sum(lines);
        long waived;
        if (percent != null) {
            BigDecimal kept = BigDecimal.valueOf(100).subtract(percent);
            waived = accrued
                    - BigDecimal.valueOf(accrued)
                            .multiply(kept)
                            .movePointLeft(2)
                            .setScale(0, RoundingMode.DOWN)
                            .longValueExact();
        } else if (kroner != null) {
            waived = kroner;
        } else {
            waived = lines.stream().mapToLong(line -> line.amountWithin(days)).sum();
        }
        return Math.min(waived, accrued);
    }

    AccrualReason reason() {
        if (percent != null) {
            return AccrualReason.WAIVED_SHARE;
        }
        return kroner != null ? AccrualReason.WAIVED_SUM : AccrualReason.WAIVED_DAYS;
    }
}
