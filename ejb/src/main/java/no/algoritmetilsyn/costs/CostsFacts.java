package no.algoritmetilsyn.costs;

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

/** What claims of costs tell about themselves where proceedings of every kind are shown. */
@ApplicationScoped
public class CostsFacts implements ProceedingFacts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CostsClaims claims;

    @Inject
    LetterArrivals arrivals;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.COSTS;
    }

    @Override
    public Map<UUID, String> states(Collection<UUID> ids) {
        return FactRows.states(entities, "select c.id, c.state from CostsClaim c where c.id in :ids", ids);
    }

    @Override
    public Map<String, Object> facts(UUID id) {
        CostsClaim claim = claims.claim(id);
        Map<String, Object> facts = told(claim, claims.items(id));
        facts.put("organ", claim.organ());
        facts.put("lastDay", claims.limit(claim).last());
        facts.put("endReason", claim.endReason());
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    /** What the party has said and was told; what is not known is null. What is drafted is nobody's. */
    static Map<String, Object> told(CostsClaim claim, List<CostsItem> items) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("changed", claim.changedReference());
        facts.put("changedOn", claim.changedOn());
        facts.put("channel", claim.filing().channel());
        facts.put("postedOn", claim.filing().postedOn());
        facts.put("claimed", claim.claimed());
        items.forEach(item -> {
            String name = "item" + item.number();
            facts.put(name, item.spending());
            facts.put(name + "Amount", item.amount());
            facts.put(name + "About", item.about());
        });
        if (claim.isRuled()) {
            facts.put("outcome", claim.ruling().outcome());
            facts.put("granted", claim.ruling().granted());
            facts.put("ground", claim.ruling().ground());
            facts.put("ruledOn", claim.ruledOn());
            facts.put("changedAfter", claim.changedAfter());
        }
        facts.put("paid", claim.paid() == 0 ? null : claim.paid());
        facts.put("paidOn", claim.paidOn());
        facts.put("paidTooMuch", claim.paidTooMuch() == 0 ? null : claim.paidTooMuch());
        return facts;
    }

    @Override
    public String language(UUID id) {
        return claims.claim(id).party().language().tag();
    }

    @Override
    public Map<UUID, Words> words(Collection<UUID> ids) {
        return entities.createQuery("select c.id, c.filing.text from CostsClaim c where c.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Words((String) row[1], Map.of())));
    }

    @Override
    public List<Letter> letters(UUID id) {
        return arrivals.told(id);
    }
}
