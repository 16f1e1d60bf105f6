package no.algoritmetilsyn.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import no.algoritmetilsyn.appeal.AppealDecided;
import no.algoritmetilsyn.appeal.EffectSuspended;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.consequence.ConsequenceLog;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.StepTaken;

/** What an appeal of a decision leads to for the order that carries it out (forvaltningsloven §§ 33, 34, 42). */
@ApplicationScoped
public class OrderAppealed {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Orders orders;

    @Inject
    OrderChanges changes;

    @Inject
    ConsequenceLog log;

    @Inject
    Event<OrderSuspended> suspended;

    @Inject
    Event<StepTaken> taken;

    void hear(@Observes AppealDecided appeal) {
        if (appeal.kind() == ProceedingKind.DECISION) {
            orders.ofDecision(appeal.appealedId()).ifPresent(order -> takeOver(order, appeal));
        }
    }

    /** Also when the order has ended: what was met too late was owed by the order only. */
    private void takeOver(Order order, AppealDecided appeal) {
        if (appeal.result().isAnnulled()) {
            orders.points(order.id()).forEach(point -> changes.annul(order, point, appeal.on()));
        } else {
            appeal.points().forEach(change -> orders.point(order.id(), change.number())
                    .ifPresent(point -> change(order, point, change, appeal)));
        }
        entities.flush();
        log.add(order.id(), "ORDER_CHANGED_BY_APPEAL", Map.of("reference", appeal.reference()));
        changes.settleOrGoOn(order).ifPresent(over -> goOn(order, over));
    }

    private void change(Order order, OrderPoint point, Point change, AppealDecided appeal) {
        if (change.limit() == null) {
            changes.annul(order, point, appeal.on());
        } else {
            changes.move(order, point, change.limit(), appeal.reference());
        }
    }

    private void goOn(Order order, Class<? extends Record> over) {
        taken.fire(new StepTaken(
                order.id(),
                ProceedingKind.ORDER,
                "appealDecided",
                StepRun.taskOf(over),
                "",
                order.id(),
                OrderChanges.way(order)));
    }

    /** What was decided waits, and with it the order: its coercive fine hears of it. */
    void hear(@Observes EffectSuspended suspension) {
        if (suspension.kind() == ProceedingKind.DECISION) {
            orders.ofDecision(suspension.appealedId())
                    .ifPresent(order -> suspended.fire(new OrderSuspended(order.id(), suspension)));
        }
    }
}
