package no.algoritmetilsyn.order;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;

/** Shows orders to those who may see their cases. */
@Stateless
public class OrderPages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Orders orders;

    /**
     * One order.
     *
     * @throws AccessRefused when the actor may not see its case, or there is no such order
     */
    public OrderPage open(UUID id) {
        Order order = orders.order(id);
        access.require(Act.CASEFILE_READ, order == null ? null : order.casefileId());
        Map<UUID, List<OrderAnswer>> answers = of(
                        "select a from OrderAnswer a, OrderPoint p where p.id = a.pointId and p.orderId = :order"
                                + " order by a.enteredAt, a.id",
                        OrderAnswer.class,
                        id)
                .collect(Collectors.groupingBy(OrderAnswer::pointId));
        Map<UUID, List<OrderCheck>> checks = of(
                        "select c from OrderCheck c, OrderPoint p where p.id = c.pointId and p.orderId = :order"
                                + " order by c.checkedAt, c.id",
                        OrderCheck.class,
                        id)
                .collect(Collectors.groupingBy(OrderCheck::pointId));
        return new OrderPage(
                order,
                entities.find(Proceeding.class, order.decisionId()).reference(),
                orders.points(id).stream()
                        .map(point -> new OrderPage.Point(
                                point,
                                answers.getOrDefault(point.id(), List.of()),
                                checks.getOrDefault(point.id(), List.of())))
                        .toList(),
                orders.requests(id).stream()
                        .map(request -> new OrderPage.Request(
                                request, orders.asked(request).number()))
                        .toList());
    }

    private <T> Stream<T> of(String query, Class<T> type, UUID id) {
        return entities.createQuery(query, type).setParameter("order", id).getResultStream();
    }
}
