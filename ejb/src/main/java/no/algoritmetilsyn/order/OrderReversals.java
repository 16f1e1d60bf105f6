package no.algoritmetilsyn.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Reversal;
import no.algoritmetilsyn.letter.desk.LetterArrivals;

/** Tells other features that the authority has taken a point of an order away by itself (forvaltningsloven § 35 first paragraph). */
@Dependent
public class OrderReversals {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Orders orders;

    @Inject
    LetterArrivals letters;

    /** What was taken away last, but by an appeal; empty when nothing was. */
    public Optional<Reversal> of(UUID orderId) {
        return entities.createQuery(
                        "select r from OrderReversal r where r.orderId = :order order by r.decidedAt desc, r.id",
                        OrderReversal.class)
                .setParameter("order", orderId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(reversal -> reversal(orders.order(orderId), reversal));
    }

    private Reversal reversal(Order order, OrderReversal reversal) {
        return new Reversal(
                order.reference(),
                order.body().organisationId(),
                order.body().writtenForm().language(),
                reversal.reversedOn(),
                reversal.letterId() == null
                        ? null
                        : letters.arrivedOn(reversal.letterId()).orElse(null));
    }
}
