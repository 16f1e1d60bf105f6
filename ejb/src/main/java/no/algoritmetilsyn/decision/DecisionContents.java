package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.algoritmetilsyn.decision.step.CorrectDecision;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Power;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.law.power.PenaltyRise;
import no.algoritmetilsyn.letter.desk.AppealInformation;
import no.algoritmetilsyn.letter.kind.AdvanceNotice;
import no.algoritmetilsyn.letter.kind.Appeal;
import no.algoritmetilsyn.letter.kind.CaseEnded;
import no.algoritmetilsyn.letter.kind.DecisionCorrected;
import no.algoritmetilsyn.letter.kind.DecisionTold;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.MoreTimeGranted;
import no.algoritmetilsyn.letter.kind.MoreTimeRefused;
import no.algoritmetilsyn.letter.kind.OrderDecision;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What the letters about one decision say, in values: only from rows, so that what is signed is what was drafted. */
@Dependent
class DecisionContents {

    @Inject
    Decisions decisions;

    @Inject
    Laws laws;

    @Inject
    Powers powers;

    @Inject
    PenaltyForms forms;

    @Inject
    AppealInformation information;

    @Inject
    RightToSilence silence;

    @Inject
    AuthorityClock clock;

    /** In which a body is written to. */
    static LetterLanguage language(Decision decision) {
        return LetterLanguage.of(decision.directedAt().writtenForm().language());
    }

    AdvanceNotice notice(Decision decision) {
        LetterLanguage language = language(decision);
        return new AdvanceNotice(
                procedure("fvl67-16", language),
                power(decision, language),
                decision.reference(),
                decision.title(),
                decisions.grounds(decision.id()).stream()
                        .map(ground -> new AdvanceNotice.Fact(ground.facts(), law(ground.provision(), language)))
                        .toList(),
                decision.intended(),
                decision.noticedRate(),
                decision.commentUntil(),
                silence.of(decision));
    }

    OrderDecision decision(Decision decision) {
        LetterLanguage language = language(decision);
        List<OrderDecision.Point> points = decisions.points(decision.id()).stream()
                .map(point -> new OrderDecision.Point(point.number(), point.text(), point.limitOn(), point.rate()))
                .toList();
        LocalDate first = points.stream()
                .map(OrderDecision.Point::limit)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new OrderDecision(
                power(decision, language),
                decision.reference(),
                decision.title(),
                points,
                first,
                penalty(decision, language),
                decision.reasons().facts(),
                decision.reasons().rules(),
                decision.reasons().considerations(),
                appeal(language));
    }

    private OrderDecision.Penalty penalty(Decision decision, LetterLanguage language) {
        return decision.penaltyKind() == null
                ? null
                : new OrderDecision.Penalty(
                        law(forms.provision(decision).orElseThrow(), language),
                        decision.penaltyKind().name(),
                        rise(decision),
                        decision.penaltyCap());
    }

    private static OrderDecision.Rise rise(Decision decision) {
        PenaltyRise rise = decision.rise();
        return rise == null ? null : new OrderDecision.Rise(rise.riseAfter(), rise.kroner(), rise.percent());
    }

    private Appeal appeal(LetterLanguage language) {
        return information.of("fvl67-28", language, place -> procedure(place, language));
    }

    MoreTimeGranted moreTime(Decision decision, LocalDate before, LocalDate until) {
        LetterLanguage language = language(decision);
        return new MoreTimeGranted(
                procedure("fvl67-16", language),
                subject(language, decision),
                before,
                until,
                null,
                silence.of(decision));
    }

    MoreTimeRefused noMoreTime(Decision decision, LocalDate asked, LocalDate limit) {
        LetterLanguage language = language(decision);
        return new MoreTimeRefused(
                procedure("fvl67-16", language), subject(language, decision), asked, limit, silence.of(decision));
    }

    /** What the limit is for, within a sentence. */
    private static String subject(LetterLanguage language, Decision decision) {
        return (language == LetterLanguage.NN ? "å seie noko om varselet " : "å si noe om varselet ")
                + decision.reference();
    }

    DecisionCorrected correction(Decision decision, CorrectDecision step) {
        LetterLanguage language = language(decision);
        Power power = powers.all().stream()
                .filter(row -> row.id().equals(decision.made().powerId()))
                .findFirst()
                .orElseThrow();
        return new DecisionCorrected(
                law(power.provision(), language),
                decision.reference(),
                decision.made().on(),
                step.wrong(),
                step.right());
    }

    CaseEnded ending(Decision decision, String because) {
        return new CaseEnded(
                procedure("fvl67-11", language(decision)), decision.reference(), decision.noticedOn(), because);
    }

    DecisionTold told(Decision decision, String complaint, String summary, LetterLanguage language) {
        return new DecisionTold(
                procedure("fvl67-11", language),
                complaint,
                decision.directedAt().organisationName(),
                decision.made().on(),
                summary);
    }

    private LegalBasis power(Decision decision, LetterLanguage language) {
        return LegalBasis.of(powers.ruling(decision.power(), clock.today()).provision(), language);
    }

    private LegalBasis procedure(String of1967, LetterLanguage language) {
        return LegalBasis.of(laws.procedure(of1967), language);
    }

    private LegalBasis law(String provision, LetterLanguage language) {
        return LegalBasis.of(laws.provision(provision), language);
    }
}
