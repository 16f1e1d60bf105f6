package no.algoritmetilsyn.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The deadlines of an order: one for each point (the point is its subject), and our own goals. */
@Dependent
class OrderLimits {

    static final String LIMIT = "order-limit";
    static final String VERIFY = "order-verify-goal";
    static final String MORE_TIME = "more-time-goal";

    private static final String SUBJECT = "ORDER";
    private static final String POINT = "ORDER_POINT";

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineList list;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** A point has to be fulfilled. */
    void begin(Order order, OrderPoint point) {
        deadlines.start(
                DeadlineRequest.of(LIMIT, dispatched(), POINT, point.id())
                        .inProceeding(order.id(), order.casefileId())
                        .setUntil(point.limitOn()),
                actor());
    }

    private Start dispatched() {
        return Start.on(StartKind.DISPATCHED, clock.today());
    }

    void answered(Order order) {
        start(order, VERIFY);
    }

    void verified(Order order) {
        meet(order.id(), VERIFY);
    }

    void timeAsked(Order order) {
        start(order, MORE_TIME);
    }

    void timeDecided(Order order) {
        meet(order.id(), MORE_TIME);
    }

    void extended(OrderPoint point, LocalDate until, String reason) {
        limit(point).ifPresent(deadline -> deadlines.extend(deadline.id(), until, reason, actor()));
    }

    /** An appeal has given it another limit, later or earlier; where none runs any more, a new one begins. */
    void moved(Order order, OrderPoint point, String appeal) {
        limit(point)
                .ifPresentOrElse(
                        deadline -> deadlines.setAnew(deadline.id(), point.limitOn(), appeal, actor()),
                        () -> begin(order, point));
    }

    /** It was fulfilled on a day that may be past: in time, or too late. */
    void fulfilled(OrderPoint point) {
        limit(point).ifPresent(deadline -> deadlines.meet(deadline.id(), clock.momentOf(point.fulfilledOn()), actor()));
    }

    /** The body need not do it any more. */
    void annulled(OrderPoint point) {
        limit(point).ifPresent(this::over);
    }

    /** The limits that have passed are recorded as passed. */
    void lapse(List<OrderPoint> points) {
        points.stream()
                .flatMap(point -> limit(point).stream())
                .filter(deadline -> deadline.overdue(clock.instant()))
                .forEach(deadline -> deadlines.lapse(deadline.id(), actor()));
    }

    /** Nothing is to be done any more. */
    void ended(Order order) {
        list.runningInProceeding(order.id()).forEach(this::over);
    }

    private void over(Deadline deadline) {
        deadlines.end(deadline.id(), actor());
    }

    private Optional<Deadline> limit(OrderPoint point) {
        return list.running(point.id(), LIMIT).stream().findFirst();
    }

    private void start(Order order, String rule) {
        deadlines.start(
                DeadlineRequest.of(rule, Start.on(StartKind.RECEIVED, clock.today()), SUBJECT, order.id())
                        .inProceeding(order.id(), order.casefileId()),
                actor());
    }

    private void meet(UUID id, String rule) {
        list.running(id, rule).forEach(deadline -> deadlines.meet(deadline.id(), clock.instant(), actor()));
    }

    private UUID actor() {
        return access.actor().id();
    }
}
