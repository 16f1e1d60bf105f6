package no.algoritmetilsyn.order;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingFacts;

/** Finds the rows of orders. */
@Dependent
class Orders {

    @PersistenceContext
    EntityManager entities;

    Order order(UUID id) {
        return entities.find(Order.class, id);
    }

    /** The order that carries out a decision. */
    Optional<Order> ofDecision(UUID decisionId) {
        return entities.createQuery("select o from OrderProceeding o where o.decisionId = :decision", Order.class)
                .setParameter("decision", decisionId)
                .getResultStream()
                .findFirst();
    }

    /** Its points, in order. */
    List<OrderPoint> points(UUID id) {
        return entities.createQuery(
                        "select p from OrderPoint p where p.orderId = :order order by p.number", OrderPoint.class)
                .setParameter("order", id)
                .getResultList();
    }

    /** Its points as everybody sees them who sees the order. */
    List<ProceedingFacts.Point> told(UUID id) {
        return points(id).stream()
                .map(point -> new ProceedingFacts.Point(
                        point.id(), point.number(), point.text(), point.state().name(), point.limitOn()))
                .toList();
    }

    Optional<OrderPoint> point(UUID id, int number) {
        return points(id).stream().filter(point -> point.number() == number).findFirst();
    }

    /** Those whose answer is to be verified. */
    List<OrderPoint> answered(UUID id) {
        return points(id).stream()
                .filter(point -> point.state() == OrderPointState.ANSWERED)
                .toList();
    }

    /** Those about which the body has to do something. */
    List<OrderPoint> waiting(UUID id) {
        return points(id).stream().filter(point -> point.state().isWaiting()).toList();
    }

    boolean isSettled(UUID id) {
        return points(id).stream().allMatch(point -> point.state().isSettled());
    }

    /** All requests for more time, oldest first. */
    List<OrderTimeRequest> requests(UUID id) {
        return entities.createQuery(
                        "select r from OrderTimeRequest r where r.orderId = :order order by r.enteredAt, r.id",
                        OrderTimeRequest.class)
                .setParameter("order", id)
                .getResultList();
    }

    /** More time that was given after a limit had passed, oldest first. */
    List<TimeGivenLate> givenLate(UUID id) {
        return requests(id).stream()
                .filter(request -> request.pausesFrom() != null)
                .map(request -> TimeGivenLate.of(id, asked(request), request))
                .toList();
    }

    /** Until when the body has time for a point that was given after its limit had passed; empty where none was. */
    Optional<LocalDate> moreTimeUntil(OrderPoint point) {
        return requests(point.orderId()).stream()
                .filter(request -> request.pausesFrom() != null)
                .filter(request -> request.pointId().equals(point.id()))
                .map(OrderTimeRequest::grantedUntil)
                .filter(day -> day.isAfter(point.limitOn()))
                .max(Comparator.naturalOrder());
    }

    /** Until when the body has time for a point: its limit, or later where more was given after that had passed. */
    LocalDate timeUntil(OrderPoint point) {
        return moreTimeUntil(point).orElse(point.limitOn());
    }

    /** The request for more time that nobody has decided. */
    Optional<OrderTimeRequest> undecided(UUID id) {
        return requests(id).stream()
                .filter(request -> request.outcome() == null)
                .findFirst();
    }

    /** The point for which more time was asked. */
    OrderPoint asked(OrderTimeRequest request) {
        return entities.find(OrderPoint.class, request.pointId());
    }
}
