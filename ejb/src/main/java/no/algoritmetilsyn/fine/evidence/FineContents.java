package no.algoritmetilsyn.fine.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.deadline.DeadlineRule;
import no.algoritmetilsyn.deadline.RuleBook;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.law.power.FineCeiling;
import no.algoritmetilsyn.law.power.Powers;
import no.algoritmetilsyn.letter.kind.AdvanceNotice;
import no.algoritmetilsyn.letter.kind.FineDecision;
import no.algoritmetilsyn.letter.kind.FineDropped;
import no.algoritmetilsyn.letter.kind.FineNotice;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What the letters about a fine say, in values: only from rows, so that what is signed is what was assessed. */
@Dependent
class FineContents {

    @Inject
    FineEvidenceRows rows;

    @Inject
    FineLaw law;

    @Inject
    Powers powers;

    @Inject
    RuleBook deadlines;

    @Inject
    AuthorityClock clock;

    FineNotice notice(Decision decision) {
        LetterLanguage language = FineLaw.language(decision);
        return new FineNotice(
                law.procedure(FineLaw.NOTICE, language),
                law.named(law.power(decision.power()).code(), language),
                decision.reference(),
                decision.title(),
                rows.grounds(decision.id()).stream()
                        .map(ground -> new AdvanceNotice.Fact(ground.facts(), law.named(ground.provision(), language)))
                        .toList(),
                decision.intended(),
                rows.draft(decision.id()).noticedAmount(),
                law.procedure(FineLaw.SILENCE, language),
                decision.commentUntil());
    }

    FineDecision decision(Decision decision) {
        LetterLanguage language = FineLaw.language(decision);
        FineCeiling ceiling = powers.latestCeiling(
                        rows.count(decision.id()).orElseThrow().basis())
                .orElseThrow();
        return new FineDecision(
                law.named(law.power(decision.power()).code(), language),
                decision.reference(),
                decision.title(),
                rows.draft(decision.id()).amount(),
                payment(ceiling, language),
                law.procedure(FineLaw.GUILT, language),
                breaches(decision, language),
                law.procedure(FineLaw.FACTORS, language),
                factors(decision, language),
                law.named(ceiling.provision(), language),
                decision.reasons().facts(),
                decision.reasons().rules(),
                decision.reasons().considerations(),
                law.procedure(FineLaw.SILENCE, language),
                law.procedure(FineLaw.COURT, language),
                law.appeal(language));
    }

    private FineDecision.Payment payment(FineCeiling ceiling, LetterLanguage language) {
        DeadlineRule rule = deadlines.ruleFor(ceiling.paymentRule(), ceiling.rulesOf(), clock.today());
        return new FineDecision.Payment(
                law.named(rule.provision(), language),
                rule.limit().amount(),
                rule.startKind() == StartKind.BECAME_FINAL);
    }

    /** Those that are clearly shown, and for which the body is to blame. */
    private List<FineDecision.Breach> breaches(Decision decision, LetterLanguage language) {
        Map<Integer, FineBreach> assessed = rows.breaches(decision.id());
        return rows.grounds(decision.id()).stream()
                .filter(ground -> assessed.containsKey(ground.number())
                        && assessed.get(ground.number()).counts())
                .map(ground -> {
                    FineBreach breach = assessed.get(ground.number());
                    return new FineDecision.Breach(
                            ground.facts(),
                            law.named(ground.provision(), language),
                            breach.guilt().name(),
                            breach.guiltReason());
                })
                .toList();
    }

    private List<FineDecision.Factor> factors(Decision decision, LetterLanguage language) {
        Map<String, FineWeight> weighed = rows.weights(decision.id());
        return law.factors(decision.power()).stream()
                .filter(factor -> weighed.containsKey(factor.id()))
                .map(factor -> new FineDecision.Factor(
                        factor.name(language.tag()), weighed.get(factor.id()).sentence()))
                .toList();
    }

    FineDropped dropped(Decision decision, String because) {
        return new FineDropped(
                law.procedure(FineLaw.DROPPED, FineLaw.language(decision)),
                decision.reference(),
                decision.title(),
                because);
    }
}
