package no.algoritmetilsyn.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.consequence.ConsequenceLog;
import no.algoritmetilsyn.casefile.step.StepTaken;
import no.algoritmetilsyn.decision.DecisionReversed;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.statement.EmployeeNotices;
import no.algoritmetilsyn.statement.EmployeeTold;

/** What it leads to for an order that the authority takes its decision back by itself (forvaltningsloven § 35). */
@ApplicationScoped
public class OrderReversed {

    /** What the process hears: that the order ends before all is fulfilled. */
    private static final String MESSAGE = "orderClosed";

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
    EmployeeNotices employees;

    @Inject
    Access access;

    @Inject
    ConsequenceLog log;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<OrderTakenBack> takenBack;

    @Inject
    Event<StepTaken> taken;

    void hear(@Observes DecisionReversed decision) {
        orders.ofDecision(decision.decisionId()).ifPresent(order -> takeBack(order, decision));
    }

    private void takeBack(Order order, DecisionReversed decision) {
        if (decision.fromTheBeginning()) {
            orders.points(order.id()).forEach(point -> changes.annul(order, point, decision.on()));
        }
        if (order.endedAt() == null) {
            end(order, decision.reference());
        }
        entities.flush();
        takenBack.fire(new OrderTakenBack(order.id(), decision));
    }

    private void end(Order order, String reference) {
        Actor actor = access.actor().inConsequence();
        Instant now = clock.instant();
        order.close(reference, now);
        orders.undecided(order.id())
                .ifPresent(request -> request.decide(OrderTimeRequest.Outcome.LAPSED, null, null, actor.id(), now));
        limits.ended(order);
        proceedings.end(order.id(), now);
        entities.flush();
        taken.fire(
                new StepTaken(order.id(), ProceedingKind.ORDER, "decisionReversed", "", MESSAGE, order.id(), Map.of()));
        employees.tell(order.id(), order.body().organisationId(), EmployeeTold.ORDER_CLOSED);
        log.add(order.id(), "ORDER_TAKEN_BACK", Map.of("reference", reference));
    }
}
