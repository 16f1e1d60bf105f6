package no.algoritmetilsyn.order;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.StepTaken;
import no.algoritmetilsyn.order.step.GrantOrderTime;
import no.algoritmetilsyn.order.step.ReceiveOrderAnswer;
import no.algoritmetilsyn.order.step.VerifyPoints;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Changes points of an order by what was decided about it: by the authority itself, by a decision that is taken back, by an appeal
 * (forvaltningsloven §§ 33, 34, 35). It is the same for a point that was met too late, and when the order has ended: what that has cost
 * follows, also when it is reckoned later.
 */
@Dependent
class OrderChanges {

    @Inject
    Orders orders;

    @Inject
    OrderLimits limits;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<OrderPointChanged> changed;

    @Inject
    Event<StepTaken> taken;

    /** The body need not do it, and what it has cost falls away; one that is annulled already stays as it is. */
    void annul(Order order, OrderPoint point, LocalDate on) {
        if (point.annulledOn() == null) {
            point.annul(on);
            limits.annulled(point);
            endRequest(order, point);
            changed.fire(OrderPointChanged.of(order.id(), point));
        }
    }

    /** More time for it, which nobody has decided on, is not asked for any more. */
    private void endRequest(Order order, OrderPoint point) {
        orders.undecided(order.id())
                .filter(request -> request.pointId().equals(point.id()))
                .ifPresent(request -> {
                    request.decide(
                            OrderTimeRequest.Outcome.LAPSED,
                            null,
                            null,
                            access.actor().id(),
                            clock.instant());
                    limits.timeDecided(order);
                    taken.fire(new StepTaken(
                            order.id(),
                            ProceedingKind.ORDER,
                            "pointAnnulled",
                            StepRun.taskOf(GrantOrderTime.class),
                            "",
                            order.id(),
                            Map.of()));
                });
    }

    /**
     * It has another limit; one that is annulled stays so.
     *
     * @param by reference of what has moved it
     */
    void move(Order order, OrderPoint point, LocalDate limit, String by) {
        if (point.annulledOn() == null) {
            point.limitOn(limit);
            if (order.endedAt() == null && !point.state().isSettled()) {
                limits.moved(order, point, by);
            }
            changed.fire(OrderPointChanged.of(order.id(), point));
        }
    }

    /**
     * What is left is settled, perhaps: then nobody waits for an answer, and nothing is to be verified. Or nothing is left to verify, and
     * the rest is waited for.
     *
     * @return the step whose task is over, and goes on by {@link #way}; empty when none is
     */
    Optional<Class<? extends Record>> settleOrGoOn(Order order) {
        boolean verifies = order.state() == OrderState.ANSWERED;
        if (!verifies && order.state() != OrderState.RUNNING) {
            return Optional.empty();
        }
        boolean settled = orders.isSettled(order.id());
        if (!settled && !(verifies && orders.answered(order.id()).isEmpty())) {
            return Optional.empty();
        }
        if (settled) {
            order.settle();
        } else {
            order.goOn();
        }
        if (verifies) {
            limits.verified(order);
        }
        return Optional.of(verifies ? VerifyPoints.class : ReceiveOrderAnswer.class);
    }

    /** What the model asks for after the task that is over. */
    static Map<String, Object> way(Order order) {
        return Map.of("toVerify", false, "orderSettled", order.state() == OrderState.SETTLED);
    }
}
