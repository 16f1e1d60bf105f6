package no.algoritmetilsyn.demand;

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
import no.algoritmetilsyn.deadline.Deadline;

/** What demands tell about themselves where proceedings of every kind are shown. */
@ApplicationScoped
public class DemandFacts implements ProceedingFacts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Demands demands;

    @Inject
    DemandRules rules;

    @Inject
    DemandDeadlines deadlines;

    @Inject
    DemandLetters letters;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.DEMAND;
    }

    @Override
    public Map<UUID, String> states(Collection<UUID> ids) {
        return FactRows.states(entities, "select d.id, d.state from Demand d where d.id in :ids", ids);
    }

    @Override
    public Map<String, Object> facts(UUID id) {
        Demand demand = demands.demand(id);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("organisationNumber", demand.addressee().organisationNumber());
        facts.put("writtenForm", demand.addressee().writtenForm());
        facts.put("power", demand.power());
        facts.put("ordered", demand.isOrder());
        facts.put("title", demand.title());
        facts.put("purpose", demand.purpose());
        facts.put("basis", demand.basis());
        facts.put("automation", demand.automation());
        facts.put("lastWord", demand.lastWord());
        facts.put("limit", demand.limitOn());
        facts.put("urgentReason", demand.urgentReason());
        facts.put("sourceCodeReason", demand.sourceCodeReason());
        facts.put("sentAt", demand.sending() == null ? null : demand.sending().sentAt());
        facts.put("appealUntil", deadlines.appeal(id).flatMap(Deadline::dueDate).orElse(null));
        facts.put("fineContemplatedSince", rules.fineContemplated(demand).orElse(null));
        facts.put("escalatedAt", demand.escalatedAt());
        facts.put("closeReason", demand.closeReason());
        demands.points(id).forEach(point -> {
            String name = "point" + point.number();
            facts.put(name, point.text());
            facts.put(name + "Wanted", point.wanted());
            facts.put(name + "State", point.state());
            facts.put(name + "Limit", point.limitOn());
        });
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    @Override
    public String language(UUID id) {
        return demands.demand(id).addressee().writtenForm().language();
    }

    @Override
    public Map<UUID, Words> words(Collection<UUID> ids) {
        Map<UUID, String> points =
                texts("select p.demandId, p.text from DemandPoint p where p.demandId in :ids order by p.number", ids);
        Map<UUID, String> answers = texts(
                "select p.demandId, a.text from DemandAnswer a join DemandPoint p on p.id = a.pointId"
                        + " where p.demandId in :ids and a.text is not null order by a.enteredAt",
                ids);
        return entities.createQuery(
                        "select d.id, d.purpose, d.lastWord from Demand d where d.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> {
                    var others = new LinkedHashMap<String, String>();
                    others.put("lastWord", (String) row[2]);
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
        return letters.of(demands.demand(id)).stream()
                .map(letter -> new Letter(letter.id(), letter.kind().name(), letter.sentAt()))
                .toList();
    }

    @Override
    public List<Point> points(UUID id) {
        return demands.told(id);
    }
}
