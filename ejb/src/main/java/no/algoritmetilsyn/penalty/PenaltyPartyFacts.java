package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.PartyFacts;
import no.algoritmetilsyn.casefile.PartyMatter;
import no.algoritmetilsyn.casefile.ProceedingKind;

/** What a coercive fine tells the body that it runs against, once a letter has told it: what was claimed, and what it has paid. */
@ApplicationScoped
public class PenaltyPartyFacts implements PartyFacts {

    @Inject
    Penalties penalties;

    @Inject
    PenaltyMoney money;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.PENALTY;
    }

    @Override
    public PartyMatter matter(UUID id) {
        Penalty penalty = penalties.penalty(id);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", penalty.title());
        facts.put("claimed", penalties.claimed(id));
        facts.putAll(PenaltyFacts.claims(penalties.left(id)));
        facts.put("paid", penalties.paid(id));
        PenaltyBalance balance = money.balance(id);
        facts.put("owed", balance.total());
        facts.put("repaid", penalties.repaid(id));
        facts.put("owedBack", money.owedBack(id));
        LocalDate due = balance.firstDue();
        if (due != null) {
            facts.put("dueOn", due);
        }
        return new PartyMatter(penalty.title(), null, null, due, due != null, null, Map.copyOf(facts));
    }
}
