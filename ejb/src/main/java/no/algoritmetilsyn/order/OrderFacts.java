package no.algoritmetilsyn.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.FactRows;
import no.algoritmetilsyn.casefile.ProceedingFacts;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.letter.desk.LetterArrivals;

/** What orders tell about themselves where proceedings of every kind are shown. */
@ApplicationScoped
public class OrderFacts implements ProceedingFacts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Orders orders;

    @Inject
    LetterArrivals arrivals;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.ORDER;
    }

    @Override
    public Map<UUID, String> states(Collection<UUID> ids) {
        return FactRows.states(entities, "select o.id, o.state from OrderProceeding o where o.id in :ids", ids);
    }

    @Override
    public Map<String, Object> facts(UUID id) {
        Order order = orders.order(id);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("organisationNumber", order.body().organisationNumber());
        facts.put("writtenForm", order.body().writtenForm());
        facts.put("title", order.title());
        facts.put("decidedAt", order.decidedAt());
        if (order.terms() != null) {
            facts.put("penalty", order.terms().penaltyKind());
            facts.put("cap", order.terms().penaltyCap());
        }
        facts.put("pursuedAt", order.pursuedAt());
        facts.put("closeReason", order.closeReason());
        orders.points(id).forEach(point -> {
            String name = "point" + point.number();
            facts.put(name, point.text());
            facts.put(name + "State", point.state());
            facts.put(name + "Limit", point.limitOn());
            facts.put(name + "Rate", point.rate());
            facts.put(name + "Fulfilled", point.fulfilledOn());
        });
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    @Override
    public String language(UUID id) {
        return orders.order(id).body().writtenForm().language();
    }

    @Override
    public Map<UUID, Words> words(Collection<UUID> ids) {
        Map<UUID, String> points =
                texts("select p.orderId, p.text from OrderPoint p where p.orderId in :ids order by p.number", ids);
        Map<UUID, String> answers = texts(
                "select p.orderId, a.text from OrderAnswer a join OrderPoint p on p.id = a.pointId"
                        + " where p.orderId in :ids order by a.enteredAt",
                ids);
        return entities.createQuery("select o.id, o.title from OrderProceeding o where o.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> {
                    var others = new LinkedHashMap<String, String>();
                    others.put("points", points.get((UUID) row[0]));
                    others.put("answers", answers.get((UUID) row[0]));
                    return new Words((String) row[1], others);
                }));
    }

    private Map<UUID, String> texts(String query, Collection<UUID> ids) {
        return FactRows.texts(entities, query, ids);
    }

    @Override
    public List<Letter> letters(UUID id) {
        return arrivals.told(id);
    }

    @Override
    public List<Point> points(UUID id) {
        return orders.told(id);
    }
}
