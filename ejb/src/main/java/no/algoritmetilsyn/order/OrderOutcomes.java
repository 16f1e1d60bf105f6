package no.algoritmetilsyn.order;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.casefile.ClosedCases;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.order.step.AnnulPoint;
import no.algoritmetilsyn.order.step.CloseOrder;
import no.algoritmetilsyn.order.step.PursueOrder;
import no.algoritmetilsyn.order.step.TellFulfilled;
import no.algoritmetilsyn.order.step.VerifyPoints;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.publication.Standings;
import no.algoritmetilsyn.statement.EmployeeNotices;
import no.algoritmetilsyn.statement.EmployeeTold;

/** The rules of what comes of an order: it is verified, pursued, annulled in part, told of, closed. */
@Dependent
class OrderOutcomes {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Orders orders;

    @Inject
    OrderLimits limits;

    @Inject
    AccessRows rows;

    @Inject
    OrderChanges changes;

    @Inject
    OrderLetters letters;

    @Inject
    ReversalLetters reversals;

    @Inject
    Proceedings proceedings;

    @Inject
    ClosedCases closed;

    @Inject
    EmployeeNotices employees;

    @Inject
    Standings standings;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<OrderPointChanged> changed;

    @Inject
    Event<OrderNeglected> neglected;

    void verify(VerifyPoints step, StepRun run) {
        Order order = orders.order(run.id());
        requireFitting(step, order);
        step.points().forEach(check -> {
            OrderPoint point = orders.point(run.id(), check.number()).orElseThrow();
            point.verify(check);
            entities.persist(new OrderCheck(point.id(), check, run.actor().id(), run.now()));
            if (point.state().isSettled()) {
                limits.fulfilled(point);
            }
            changed.fire(OrderPointChanged.of(run.id(), point));
        });
        limits.verified(order);
        rows.wrote(run.id());
        boolean settled = orders.isSettled(run.id());
        if (settled) {
            order.settle();
        } else {
            order.goOn();
        }
        run.variable("orderSettled", settled);
        run.detail("settled", Boolean.toString(settled));
    }

    private void requireFitting(VerifyPoints step, Order order) {
        var faults = new ArrayList<Violation>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < step.points().size(); i++) {
            VerifyPoints.Check check = step.points().get(i);
            String pointer = "/points/" + i;
            if (!named.add(check.number())) {
                faults.add(Violation.at(pointer + "/number", "twice"));
            } else {
                fault(pointer, check, order).ifPresent(faults::add);
            }
        }
        String missing = orders.answered(order.id()).stream()
                .map(OrderPoint::number)
                .filter(number -> !named.contains(number))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            faults.add(Violation.at("/points", "missing", missing));
        }
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
    }

    private Optional<Violation> fault(String pointer, VerifyPoints.Check check, Order order) {
        Optional<OrderPoint> point = orders.point(order.id(), check.number());
        if (point.isEmpty() || point.get().state() != OrderPointState.ANSWERED) {
            return Optional.of(Violation.at(pointer + "/number", "notAnswered"));
        }
        boolean fulfilled = check.result() == VerifyPoints.Result.FULFILLED;
        if (!fulfilled) {
            if (check.day() != null) {
                return Optional.of(Violation.at(pointer + "/day", "notFulfilled"));
            }
            return check.reason() == null
                    ? Optional.of(Violation.at(pointer + "/reason", "required"))
                    : Optional.empty();
        }
        return check.day() == null
                ? Optional.of(Violation.at(pointer + "/day", "required"))
                : PastDay.fault(pointer + "/day", check.day(), order.decidedOn(), clock.today());
    }

    /** Nobody has to have followed it up before: what was met too late, and what has ended since, costs what was decided. */
    void pursue(PursueOrder step, StepRun run) {
        Order order = orders.order(run.id());
        closed.open(run.casefileId(), run);
        order.pursue(step.reason(), run.now());
        limits.lapse(orders.points(run.id()));
        if (order.terms() != null) {
            entities.flush();
            neglected.fire(new OrderNeglected(
                    order.id(),
                    order.casefileId(),
                    order.title(),
                    order.body(),
                    order.terms(),
                    order.rise(),
                    orders.points(run.id()).stream()
                            .map(point -> new OrderNeglected.Point(
                                    point.number(),
                                    point.limitOn(),
                                    point.rate(),
                                    point.fulfilledOn(),
                                    point.annulledOn()))
                            .toList(),
                    orders.givenLate(run.id())));
        }
        run.detail("penalty", Boolean.toString(order.terms() != null));
    }

    /** What is left is settled, perhaps: then nobody waits for an answer any more. */
    void annul(AnnulPoint step, StepRun run) {
        Order order = orders.order(run.id());
        OrderPoint point = orders.point(run.id(), step.number())
                .filter(found -> !found.state().isSettled())
                .orElseThrow(() -> InvalidStep.at("number", "unknown"));
        PastDay.require("day", step.day(), order.decidedOn(), clock.today());
        changes.annul(order, point, step.day());
        UUID letter = step.told() == null
                ? null
                : reversals.send(
                        order.reference(), order.title(), order.body(), point.number(), null, step.told(), run);
        entities.persist(new OrderReversal(
                run.id(), point.number(), step.day(), letter, run.actor().id(), run.now()));
        changes.settleOrGoOn(order).ifPresent(over -> run.endsTaskOf(over, run.id(), OrderChanges.way(order)));
        tellPublished(order, step.day());
        run.detail("point", step.number().toString());
    }

    /** What is published of the decision says that it was changed, or that nothing is left of it. */
    private void tellPublished(Order order, LocalDate on) {
        if (orders.points(order.id()).stream().allMatch(point -> point.annulledOn() != null)) {
            standings.annulled(order.decisionId(), on);
        } else {
            standings.changed(order.decisionId(), on);
        }
    }

    void tell(TellFulfilled step, StepRun run) {
        run.created(letters.fulfilled(orders.order(run.id())));
    }

    void close(CloseOrder step, StepRun run) {
        Order order = orders.order(run.id());
        order.close(step.reason(), run.now());
        orders.undecided(run.id())
                .ifPresent(request -> request.decide(
                        OrderTimeRequest.Outcome.LAPSED, null, null, run.actor().id(), run.now()));
        limits.ended(order);
        proceedings.end(run.id(), run.now());
        employees.tell(order.id(), order.body().organisationId(), EmployeeTold.ORDER_CLOSED);
    }
}
