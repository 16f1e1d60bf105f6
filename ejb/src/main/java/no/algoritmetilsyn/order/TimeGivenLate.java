package no.algoritmetilsyn.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A body was given more time for a point after its limit had passed: the limit stays, and what has accrued; nothing more accrues on the
 * days that were given (forvaltningsloven § 51).
 *
 * @param orderId the order
 * @param number of the point
 * @param from the day on which it was given
 * @param until the last day that was given
 * @param reason why
 * @param by account that gave it
 * @param at when
 */
public record TimeGivenLate(
        UUID orderId, int number, LocalDate from, LocalDate until, String reason, UUID by, Instant at) {

    static TimeGivenLate of(UUID orderId, OrderPoint point, OrderTimeRequest request) {
        return new TimeGivenLate(
                orderId,
                point.number(),
                request.pausesFrom(),
                request.grantedUntil(),
                request.outcomeReason(),
                request.decidedBy(),
                request.decidedAt());
    }
}
