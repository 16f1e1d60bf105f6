package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.algoritmetilsyn.ban.step.ForbidUse;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.decision.DecisionKind;
import no.algoritmetilsyn.decision.KindOfDecision;
import no.algoritmetilsyn.decision.OrderingDecisions;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;

/**
 * Decisions to forbid something for the time being (midlertidig forbud): usually without notice, and then the body is heard afterwards.
 * A notice, where there is one, and the ending are those of an order.
 */
@ApplicationScoped
public class BanningDecisions implements KindOfDecision {

    private static final Set<String> LEFT_OUT = Set.of("dailyPenalty", "points", "penalty", "cap", "amount");

    @Inject
    OrderingDecisions orders;

    @Inject
    Bans bans;

    @Inject
    BanRules rules;

    @Inject
    BanContents contents;

    @Override
    public DecisionKind kind() {
        return DecisionKind.INTERIM_BAN;
    }

    @Override
    public Set<String> leftOut() {
        return LEFT_OUT;
    }

    @Override
    public Map<String, Object> facts(Decision decision) {
        var facts = new LinkedHashMap<String, Object>();
        bans.draft(decision.id()).ifPresent(draft -> {
            facts.put("system", draft.system());
            facts.put("forbiddenUse", draft.forbiddenUse());
            facts.put("danger", draft.danger());
            facts.put("urgency", draft.urgency());
            facts.put("endsEarlier", draft.endsEarlier());
            facts.put("lastDay", draft.lastDay());
            facts.put("statementUntil", draft.statementUntil());
        });
        return facts;
    }

    @Override
    public boolean isForbidding() {
        return true;
    }

    @Override
    public LetterKind noticeLetter() {
        return orders.noticeLetter();
    }

    @Override
    public LetterKind decisionLetter() {
        return LetterKind.INTERIM_BAN;
    }

    @Override
    public Optional<String> unready(Decision decision) {
        return bans.draft(decision.id()).isPresent() ? Optional.empty() : Optional.of("banUndescribed");
    }

    @Override
    public Letter notice(Decision decision) {
        return orders.notice(decision);
    }

    @Override
    public Letter decision(Decision decision) {
        return contents.decision(decision);
    }

    @Override
    public Letter ending(Decision decision, String because) {
        return orders.ending(decision, because);
    }

    @Override
    public boolean tellsEnding(Decision decision) {
        return orders.tellsEnding(decision);
    }

    /** Its days are counted from the day on which it leaves. */
    @Override
    public FinishCheck checkDecision(Decision decision, OutgoingLetter letter) {
        BanDraft draft = bans.draft(decision.id()).orElseThrow();
        boolean passed = !rules.faults(decision.power(), draft.lastDay(), draft.statementUntil())
                .isEmpty();
        return new FinishCheck()
                .when(passed, FinishSection.DATES, "banDaysPassed", Lack.at(decision.id(), ForbidUse.class));
    }
}
