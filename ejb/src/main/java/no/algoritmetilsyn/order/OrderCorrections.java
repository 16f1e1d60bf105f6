package no.algoritmetilsyn.order;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Objects;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.StepTaken;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.order.step.CloseOrder;
import no.algoritmetilsyn.order.step.CorrectFulfilment;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Corrects the day on which a point was fulfilled, or that it was: the fine counts anew, and an order that is not fulfilled goes on. */
@Dependent
class OrderCorrections {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Orders orders;

    @Inject
    OrderLimits limits;

    @Inject
    OrderChanges changes;

    @Inject
    Proceedings proceedings;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<OrderPointChanged> changed;

    @Inject
    Event<StepTaken> taken;

    void correct(CorrectFulfilment step, StepRun run) {
        Order order = orders.order(run.id());
        OrderPoint point = orders.point(run.id(), step.number())
                .filter(found -> found.annulledOn() == null)
                .orElseThrow(() -> InvalidStep.at("number", "unknown"));
        requireAnother(step, order, point);
        run.detail("point", step.number().toString());
        run.detail("from", Objects.toString(point.fulfilledOn(), ""));
        run.detail("to", Objects.toString(step.day(), ""));
        point.correct(step.day());
        entities.persist(new OrderCheck(point.id(), step, run.actor().id(), run.now()));
        changed.fire(OrderPointChanged.of(run.id(), point));
        entities.flush();
        if (step.day() == null) {
            waitAgain(order, point);
        } else if (order.endedAt() == null) {
            limits.fulfilled(point);
            changes.settleOrGoOn(order).ifPresent(over -> run.endsTaskOf(over, run.id(), OrderChanges.way(order)));
        }
    }

    /** While the order is open, what nobody has verified is verified first. */
    private void requireAnother(CorrectFulfilment step, Order order, OrderPoint point) {
        boolean unverified = point.state() == OrderPointState.WAITING || point.state() == OrderPointState.ANSWERED;
        if (unverified && (order.endedAt() == null || step.day() == null)) {
            throw InvalidStep.at("number", "notVerified");
        }
        if (Objects.equals(step.day(), point.fulfilledOn())) {
            throw InvalidStep.at("day", "same");
        }
        if (step.day() != null) {
            PastDay.require("day", step.day(), order.decidedOn(), clock.today());
        }
    }

    /** It was not fulfilled after all: the body has to go on, also where it was told that all was; not where it was closed for a reason. */
    private void waitAgain(Order order, OrderPoint point) {
        OrderState before = order.state();
        if (before == OrderState.CLOSED) {
            return;
        }
        if (!clock.today().isAfter(point.lastDay())) {
            limits.begin(order, point);
        }
        if (before == OrderState.SETTLED) {
            taken.fire(new StepTaken(
                    order.id(),
                    ProceedingKind.ORDER,
                    "correctFulfilment",
                    "",
                    CloseOrder.class.getAnnotation(Step.class).message(),
                    order.id(),
                    Map.of()));
        }
        if (before == OrderState.SETTLED || before == OrderState.FULFILLED) {
            order.takeUpAgain();
            entities.flush();
            proceedings.reopen(order.id());
        }
    }
}
