package no.algoritmetilsyn.decision;

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
import no.algoritmetilsyn.letter.desk.LetterArrivals;

/** What decisions tell about themselves where proceedings of every kind are shown. */
@ApplicationScoped
public class DecisionFacts implements ProceedingFacts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Decisions decisions;

    @Inject
    DecisionDeadlines deadlines;

    @Inject
    LetterArrivals arrivals;

    @Inject
    DecisionKinds kinds;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.DECISION;
    }

    @Override
    public Map<UUID, String> states(Collection<UUID> ids) {
        return FactRows.states(entities, "select d.id, d.state from Decision d where d.id in :ids", ids);
    }

    @Override
    public Map<String, Object> facts(UUID id) {
        Decision decision = decisions.decision(id);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("organisationNumber", decision.directedAt().organisationNumber());
        facts.put("writtenForm", decision.directedAt().writtenForm());
        facts.put("role", decision.directedAt().role());
        facts.put("kind", decision.kind());
        facts.put("power", decision.power());
        facts.put("title", decision.title());
        facts.put("intended", decision.intended());
        facts.put("dailyPenalty", decision.noticedRate());
        facts.put("commentUntil", decision.commentUntil());
        facts.put("noticedAt", decision.noticedAt());
        if (decision.skipped() != null) {
            facts.put("exception", decision.skipped().exception());
            facts.put("exceptionReason", decision.skipped().exceptionReason());
        }
        if (decision.reasons() != null) {
            facts.put("facts", decision.reasons().facts());
            facts.put("rules", decision.reasons().rules());
            facts.put("considerations", decision.reasons().considerations());
        }
        facts.put("penalty", decision.penaltyKind());
        if (decision.rise() != null) {
            facts.put("riseAfter", decision.rise().riseAfter());
            facts.put("riseBy", decision.rise().riseBy());
            facts.put("riseUnit", decision.rise().riseUnit());
        }
        facts.put("cap", decision.penaltyCap());
        facts.put("madeAt", decision.made() == null ? null : decision.made().madeAt());
        facts.put("appealUntil", deadlines.appeal(id).flatMap(Deadline::dueDate).orElse(null));
        facts.put("endReason", decision.endReason());
        decisions.reversal(id).filter(reversal -> reversal.sentAt() != null).ifPresent(reversal -> {
            facts.put("reversedOn", reversal.on());
            facts.put("reversalGround", reversal.ground());
            facts.put("reversalEffect", reversal.effect());
            facts.put("reversedBecause", reversal.because());
        });
        decisions.appealResults(id).forEach(led -> facts.put("appealResult", led.result()));
        decisions.points(id).forEach(point -> {
            String name = "point" + point.number();
            facts.put(name, point.text());
            facts.put(name + "Limit", point.limitOn());
            facts.put(name + "Rate", point.rate());
        });
        facts.putAll(kinds.of(decision).facts(decision));
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    @Override
    public String language(UUID id) {
        return decisions.decision(id).directedAt().writtenForm().language();
    }

    @Override
    public Map<UUID, Words> words(Collection<UUID> ids) {
        Map<UUID, String> grounds = texts(
                "select g.decisionId, g.facts from DecisionGround g where g.decisionId in :ids order by g.number", ids);
        Map<UUID, String> points = texts(
                "select p.decisionId, p.text from DecisionPoint p where p.decisionId in :ids order by p.number", ids);
        Map<UUID, String> statements = texts(
                "select s.decisionId, s.text from DecisionStatement s where s.decisionId in :ids order by s.enteredAt",
                ids);
        return entities.createQuery("select d.id, d.intended from Decision d where d.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> {
                    var others = new LinkedHashMap<String, String>();
                    others.put("grounds", grounds.get((UUID) row[0]));
                    others.put("points", points.get((UUID) row[0]));
                    others.put("statements", statements.get((UUID) row[0]));
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
}
