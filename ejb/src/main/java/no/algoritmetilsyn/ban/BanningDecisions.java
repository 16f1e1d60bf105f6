package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.ban.step.ForbidUse;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.decision.DecisionKind;
import no.algoritmetilsyn.decision.KindOfDecision;
import no.algoritmetilsyn.decision.OrderingDecisions;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.DraftNotice;
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
    public Map<String, String> drafted(UUID decision, boolean notice) {
        return Map.of();
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
    public LetterKind noticeLetter() {
        return orders.noticeLetter();
    }

    @Override
    public LetterKind decisionLetter() {
        return LetterKind.INTERIM_BAN;
    }

    @Override
    public List<Violation> faults(DraftNotice draft) {
        return List.of();
    }

    @Override
    public void keep(DraftNotice draft, Decision decision) {
        // All of it stands in the decision.
    }

    @Override
    public Optional<String> noticeNeeded() {
        return Optional.empty();
    }

    @Override
    public Optional<String> unready(Decision decision) {
        return bans.draft(decision.id()).isPresent() ? Optional.empty() : Optional.of("banUndescribed");
    }

    @Override
    public List<Violation> faults(DraftDecision draft, Decision decision) {
        return List.of();
    }

    @Override
    public void keep(DraftDecision draft, Decision decision) {
        // What is forbidden was written by a step of its own.
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
    public Optional<Integer> claimed(Decision decision) {
        return Optional.empty();
    }

    @Override
    public boolean tellsEnding(Decision decision) {
        return orders.tellsEnding(decision);
    }

    @Override
    public FinishCheck checkNotice(Decision decision) {
        return new FinishCheck();
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
