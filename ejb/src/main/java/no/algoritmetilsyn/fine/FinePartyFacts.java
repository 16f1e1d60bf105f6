package no.algoritmetilsyn.fine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.algoritmetilsyn.casefile.PartyFacts;
import no.algoritmetilsyn.casefile.PartyMatter;
import no.algoritmetilsyn.casefile.ProceedingKind;

/** What a fine tells the body that has to pay it: how much, by when, and what it has paid. */
@ApplicationScoped
public class FinePartyFacts implements PartyFacts {

    @Inject
    Fines fines;

    @Inject
    FineSuspensions suspensions;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.FINE;
    }

    /** The authority waits for money and not for a statement; the limit stands in its letters, and is shown with the amount. */
    @Override
    public PartyMatter matter(UUID id) {
        Fine fine = fines.fine(id);
        boolean waiting = fine.state() == FineState.DUE;
        return new PartyMatter(fine.title(), null, null, waiting ? fine.dueOn() : null, waiting, null, facts(fine));
    }

    private Map<String, Object> facts(Fine fine) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", fine.title());
        facts.put("decidedAmount", fine.decidedAmount());
        facts.put("amount", fine.amount());
        facts.put(
                "paid",
                fines.payments(fine.id()).stream().mapToInt(FinePayment::amount).sum());
        facts.put("repaid", fines.repaid(fine.id()));
        facts.put("owedBack", fines.owedBack(fine));
        facts.put("dueOn", fine.dueOn());
        facts.put("suspended", suspensions.isOnToday(fine));
        facts.values().removeIf(Objects::isNull);
        return facts;
    }
}
