package no.algoritmetilsyn.costs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.algoritmetilsyn.casefile.PartyFacts;
import no.algoritmetilsyn.casefile.PartyMatter;
import no.algoritmetilsyn.casefile.PartyRecord;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.costs.step.CostsOutcome;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.ProcedureAct;

/** What the organisation that has claimed costs is told: what it claimed, how much of it is covered, and that it is paid. */
@ApplicationScoped
public class CostsPartyFacts implements PartyFacts {

    @Inject
    CostsClaims claims;

    @Inject
    Laws laws;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.COSTS;
    }

    @Override
    public PartyMatter matter(UUID id) {
        CostsClaim claim = claims.claim(id);
        Map<String, Object> facts = CostsFacts.told(claim, claims.items(id));
        facts.values().removeIf(Objects::isNull);
        String law = laws.provision(ProcedureAct.provision("fvl67-36", claim.regime()))
                .citation(claim.party().language().tag());
        return new PartyMatter(claim.filing().text(), null, law, null, false, null, facts);
    }

    /** What was spent; how much of it is covered stands in the letter. */
    @Override
    public PartyRecord record(UUID id) {
        CostsClaim claim = claims.claim(id);
        PartyRecord.Word state = new PartyRecord.Word("costs.toldOutcome", told(claim));
        List<PartyRecord.Point> points = claims.items(id).stream()
                .map(item -> new PartyRecord.Point(item.number(), words(item), state, false, null, List.of()))
                .toList();
        return new PartyRecord(points, List.of());
    }

    private static String words(CostsItem item) {
        return item.about() == null ? item.amount() + " kr" : item.amount() + " kr. " + item.about();
    }

    private static ToldOutcome told(CostsClaim claim) {
        if (!claim.isRuled()) {
            return ToldOutcome.WAITING;
        }
        CostsOutcome outcome = claim.ruling().outcome();
        return outcome.gives() && claim.paidOn() != null && claim.left() == 0
                ? ToldOutcome.PAID
                : ToldOutcome.valueOf(outcome.name());
    }

    /** What a party is told of its claim. */
    public enum ToldOutcome {
        WAITING,
        GRANTED,
        PARTLY,
        REFUSED,
        DISMISSED,
        PAID
    }
}
