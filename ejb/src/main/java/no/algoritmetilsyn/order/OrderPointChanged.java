package no.algoritmetilsyn.order;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A dated fact about a point of an order is another now, in this transaction: its limit, that it is met, that it is annulled.
 *
 * @param orderId the order
 * @param number of the point
 * @param limitOn the last day for it
 * @param fulfilledOn the day on which it was met; null while it is not
 * @param annulledOn the day on which it was annulled; null when it stands
 */
public record OrderPointChanged(
        UUID orderId, int number, LocalDate limitOn, LocalDate fulfilledOn, LocalDate annulledOn) {

    static OrderPointChanged of(UUID orderId, OrderPoint point) {
        return new OrderPointChanged(orderId, point.number(), point.limitOn(), point.fulfilledOn(), point.annulledOn());
    }
}
