package no.algoritmetilsyn.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.algoritmetilsyn.casefile.PartyFacts;
import no.algoritmetilsyn.casefile.PartyMatter;
import no.algoritmetilsyn.casefile.PartyRecord;
import no.algoritmetilsyn.casefile.ProceedingFacts;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.law.PowersCited;

/** What an order tells the body that has to fulfil it: its points, where each of them stands, and what it has answered itself. */
@ApplicationScoped
public class OrderPartyFacts implements PartyFacts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Orders orders;

    @Inject
    PowersCited powers;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.ORDER;
    }

    @Override
    public PartyMatter matter(UUID id) {
        Order order = orders.order(id);
        boolean waiting = order.endedAt() == null && !orders.waiting(id).isEmpty();
        LocalDate until = orders.waiting(id).stream()
                .map(orders::timeUntil)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new PartyMatter(
                order.title(),
                null,
                powers.version(order.powerId(), order.body().writtenForm().language()),
                waiting ? until : null,
                waiting,
                null,
                facts(order));
    }

    private Map<String, Object> facts(Order order) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", order.title());
        facts.put("decidedOn", order.decidedOn());
        orders.points(order.id()).forEach(point -> {
            String name = "point" + point.number();
            facts.put(name, point.text());
            facts.put(name + "State", point.state());
            facts.put(name + "Limit", point.limitOn());
            facts.put(name + "MoreTimeUntil", orders.moreTimeUntil(point).orElse(null));
            facts.put(name + "Fulfilled", point.fulfilledOn());
        });
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    @Override
    public PartyRecord record(UUID id) {
        boolean open = orders.order(id).endedAt() == null;
        return new PartyRecord(
                orders.points(id).stream().map(point -> point(point, open)).toList(),
                orders.requests(id).stream()
                        .map(request -> PartyRecord.Said.moreTime(
                                request.postedOn(), request.reason(), request.wantedUntil(), request.outcome()))
                        .toList());
    }

    private PartyRecord.Point point(OrderPoint point, boolean open) {
        boolean waiting = open && point.state().isWaiting();
        return new PartyRecord.Point(
                point.number(),
                point.text(),
                new PartyRecord.Word("order.partyPointState", point.state()),
                waiting,
                waiting ? orders.timeUntil(point) : null,
                answers(point.id()));
    }

    private List<PartyRecord.Said> answers(UUID pointId) {
        return entities.createQuery(
                        "select a from OrderAnswer a where a.pointId = :point order by a.enteredAt, a.id",
                        OrderAnswer.class)
                .setParameter("point", pointId)
                .getResultStream()
                .map(answer -> PartyRecord.Said.of(
                        PartyRecord.Act.ANSWER,
                        answer.postedOn(),
                        new PartyRecord.Word("order.claim", answer.claim()),
                        answer.text()))
                .toList();
    }

    @Override
    public List<ProceedingFacts.Point> points(UUID id) {
        return orders.told(id);
    }
}
