package no.algoritmetilsyn.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.algoritmetilsyn.appeal.AppealDecided;
import no.algoritmetilsyn.appeal.EffectSuspended;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.consequence.ConsequenceLog;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.StepTaken;
import no.algoritmetilsyn.order.step.ReceiveOrderAnswer;
import no.algoritmetilsyn.order.step.VerifyPoints;

/** What an appeal of a decision leads to for the order that carries it out (forvaltningsloven §§ 33, 34, 42). */
@ApplicationScoped
public class OrderAppealed {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Orders orders;

    @Inject
    OrderLimits limits;

    @Inject
    ConsequenceLog log;

    @Inject
    Event<OrderPointChanged> changed;

    @Inject
    Event<OrderSuspended> suspended;

    @Inject
    Event<StepTaken> taken;

    void hear(@Observes AppealDecided appeal) {
        if (appeal.kind() == ProceedingKind.DECISION) {
            Optional<Order> carriesOut = orders.ofDecision(appeal.appealedId());
            carriesOut.filter(order -> order.endedAt() == null).ifPresent(order -> takeOver(order, appeal));
            carriesOut.filter(order -> appeal.result().isAnnulled()).ifPresent(order -> takeAway(order, appeal));
        }
    }

    /** What was met too late was owed by the order only: annulled, it takes that away, too. */
    private void takeAway(Order order, AppealDecided appeal) {
        orders.points(order.id()).stream()
                .filter(point -> point.fulfilledOn() != null)
                .forEach(point -> changed.fire(OrderPointChanged.annulled(order.id(), point, appeal.on())));
    }

    private void takeOver(Order order, AppealDecided appeal) {
        List<Point> points = appeal.result().isAnnulled()
                ? orders.points(order.id()).stream()
                        .map(point -> new Point(point.number(), null))
                        .toList()
                : appeal.points();
        points.forEach(change -> orders.point(order.id(), change.number())
                .filter(point -> !point.state().isSettled())
                .ifPresent(point -> change(order, point, change, appeal)));
        entities.flush();
        log.add(order.id(), "ORDER_CHANGED_BY_APPEAL", Map.of("reference", appeal.reference()));
        settle(order);
    }

    private void change(Order order, OrderPoint point, Point change, AppealDecided appeal) {
        if (change.limit() == null) {
            point.annul(appeal.on());
            limits.annulled(point);
        } else {
            point.limitOn(change.limit());
            limits.moved(order, point, appeal.reference());
        }
        changed.fire(OrderPointChanged.of(order.id(), point));
    }

    /** What is left is settled, perhaps: then nobody waits for an answer any more, and nothing is to be verified. */
    private void settle(Order order) {
        OrderState before = order.state();
        if (before == OrderState.SETTLED || !orders.isSettled(order.id())) {
            return;
        }
        order.settle();
        Map<String, Object> variables = Map.of("toVerify", false, "orderSettled", true);
        Class<? extends Record> step = before == OrderState.ANSWERED ? VerifyPoints.class : ReceiveOrderAnswer.class;
        if (before == OrderState.ANSWERED) {
            limits.verified(order);
        }
        taken.fire(new StepTaken(
                order.id(), ProceedingKind.ORDER, "appealDecided", StepRun.taskOf(step), "", order.id(), variables));
    }

    /** What was decided waits, and with it the order: its coercive fine hears of it. */
    void hear(@Observes EffectSuspended suspension) {
        if (suspension.kind() == ProceedingKind.DECISION) {
            orders.ofDecision(suspension.appealedId())
                    .ifPresent(order -> suspended.fire(new OrderSuspended(order.id(), suspension)));
        }
    }
}
