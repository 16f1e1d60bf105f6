package no.algoritmetilsyn.order;

import java.util.List;

/**
 * An order as the staff see it.
 *
 * @param decision reference of the decision that it carries out
 * @param requests for more time, oldest first
 */
public record OrderPage(Order order, String decision, List<Point> points, List<Request> requests) {

    /**
     * A point with what came of it.
     *
     * @param answers oldest first
     * @param checks oldest first
     */
    public record Point(OrderPoint point, List<OrderAnswer> answers, List<OrderCheck> checks) {}

    /** A request for more time, and the number of the point that it is about. */
    public record Request(OrderTimeRequest request, int number) {}
}
