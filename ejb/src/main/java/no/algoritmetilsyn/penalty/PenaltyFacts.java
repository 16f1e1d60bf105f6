package no.algoritmetilsyn.penalty;

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
import no.algoritmetilsyn.law.collection.Collector;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What coercive fines tell about themselves where proceedings of every kind are shown. */
@ApplicationScoped
public class PenaltyFacts implements ProceedingFacts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Penalties penalties;

    @Inject
    PenaltyCounting counting;

    @Inject
    LetterArrivals arrivals;

    @Inject
    PenaltyMoney money;

    @Inject
    AuthorityClock clock;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.PENALTY;
    }

    @Override
    public Map<UUID, String> states(Collection<UUID> ids) {
        return FactRows.states(entities, "select p.id, p.state from Penalty p where p.id in :ids", ids);
    }

    @Override
    public Map<String, Object> facts(UUID id) {
        Penalty penalty = penalties.penalty(id);
        Counted counted = counting.on(penalty, clock.today());
        var facts = new LinkedHashMap<String, Object>();
        facts.put("organisationNumber", penalty.body().organisationNumber());
        facts.put("title", penalty.title());
        facts.put("regime", penalty.regime());
        facts.put("kind", penalty.kind());
        if (penalty.rise() != null) {
            facts.put("riseAfter", penalty.rise().riseAfter());
            facts.put("riseBy", penalty.rise().riseBy());
            facts.put("riseUnit", penalty.rise().riseUnit());
        }
        facts.put("cap", penalty.cap());
        facts.put("accruedOn", counted.day());
        facts.put("accrued", counted.total());
        facts.put("receipt", counted.receipt().sha256());
        facts.put("claimed", penalties.claimed(id));
        facts.putAll(claims(penalties.left(id)));
        facts.put("paid", penalties.paid(id));
        PenaltyBalance balance = money.balance(id);
        facts.put("owed", balance.total());
        facts.put("dueOn", balance.firstDue());
        facts.put("repaid", penalties.repaid(id));
        facts.put("owedBack", money.owedBack(id));
        facts.put("collector", collector(id));
        facts.put("lastDay", penalty.lastOn());
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    /** Each claim by its number, which an appeal names, and what appeals have left of it. */
    static Map<String, Object> claims(List<PenaltyBalance.Open> claims) {
        var facts = new LinkedHashMap<String, Object>();
        for (int i = 0; i < claims.size(); i++) {
            String name = "claim" + (i + 1);
            facts.put(name + "On", claims.get(i).claim().claimedOn());
            facts.put(name + "Until", claims.get(i).claim().untilOn());
            facts.put(name + "Left", claims.get(i).amount());
        }
        return facts;
    }

    /** Who collects what was handed over last; null where nothing was. */
    private Collector collector(UUID id) {
        return penalties.collections(id).stream()
                .map(PenaltyCollection::collector)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    @Override
    public String language(UUID id) {
        return penalties.penalty(id).body().writtenForm().language();
    }

    @Override
    public Map<UUID, Words> words(Collection<UUID> ids) {
        return entities.createQuery("select p.id, p.title from Penalty p where p.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Words((String) row[1], Map.of())));
    }

    @Override
    public List<Letter> letters(UUID id) {
        return arrivals.told(id);
    }
}
