package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.ProcedureAct;
import no.algoritmetilsyn.letter.desk.AppealInformation;
import no.algoritmetilsyn.letter.kind.Appeal;
import no.algoritmetilsyn.letter.kind.AppealChanged;
import no.algoritmetilsyn.letter.kind.AppealDecision;
import no.algoritmetilsyn.letter.kind.AppealForwarded;
import no.algoritmetilsyn.letter.kind.AppealNotice;
import no.algoritmetilsyn.letter.kind.AppealOutcomeTold;
import no.algoritmetilsyn.letter.kind.AppealStatement;
import no.algoritmetilsyn.letter.kind.ChangedPoint;
import no.algoritmetilsyn.letter.kind.Dismissal;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.RequestToComplete;
import no.algoritmetilsyn.letter.kind.SuspendedEffect;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** What the letters about one appeal say, in values: only from rows, so that what is signed is what was drafted. */
@Dependent
class AppealContents {

    private static final String OMBUD = "sivo-9";

    @Inject
    Appeals appeals;

    @Inject
    AppealBodies bodies;

    @Inject
    Laws laws;

    @Inject
    AppealInformation information;

    RequestToComplete mending(DecisionAppeal appeal, String missing) {
        return new RequestToComplete(
                law("fvl67-32-3", appeal),
                appeal.reference(),
                appeal.receivedOn(),
                List.of(missing),
                appeal.mendUntil());
    }

    Dismissal dismissal(DecisionAppeal appeal) {
        boolean late = appeals.assessed(appeal.id())
                .map(assessed -> Boolean.FALSE.equals(assessed.timely()))
                .orElse(false);
        return new Dismissal(
                law(late ? "fvl67-31" : "fvl67-33", appeal), appeal.reference(), appeal.receivedOn(), how(appeal));
    }

    Letter review(DecisionAppeal appeal) {
        Appealed appealed = appeal.appealed();
        AppealRuling ruling = appeal.ruling();
        if (ruling.result() == AppealResult.UPHELD) {
            return new AppealForwarded(
                    law("fvl67-33", appeal),
                    appeal.reference(),
                    appealed.reference(),
                    appealed.decidedOn(),
                    appeal.receivedOn(),
                    bodies.name(bodies.of(appealed), appeal.appellant().language()),
                    ruling.statement());
        }
        return new AppealChanged(
                law("fvl67-33", appeal),
                appeal.reference(),
                appealed.reference(),
                appealed.decidedOn(),
                ruling.result().isAnnulled(),
                changes(appeal),
                ruling.amountAfter(),
                ruling.statement(),
                how(appeal));
    }

    AppealDecision decision(DecisionAppeal appeal) {
        Appealed appealed = appeal.appealed();
        AppealRuling ruling = appeal.ruling();
        boolean over = ruling.result() != AppealResult.REMITTED;
        return new AppealDecision(
                law("fvl67-34", appeal),
                appeal.reference(),
                appealed.reference(),
                appealed.decidedOn(),
                bodies.name(
                        bodies.named(appeal.appealBody()), appeal.appellant().language()),
                ruling.result().name(),
                changes(appeal),
                ruling.amountAfter(),
                ruling.decidedUnder(),
                ruling.statement(),
                over ? law(OMBUD, appeal) : null,
                over ? law("fvl67-27b", appeal) : null,
                ruling.result().isFounded() ? law("fvl67-36", appeal) : null);
    }

    AppealNotice notice(DecisionAppeal appeal, OtherParty to, String summary, LocalDate limit) {
        Appealed appealed = appeal.appealed();
        return new AppealNotice(
                law("fvl67-33-3", appeal, to.language()),
                appeal.reference(),
                appealed.reference(),
                appealed.decidedOn(),
                appeal.appellant().organisationName(),
                appeal.receivedOn(),
                summary,
                limit);
    }

    AppealStatement statement(DecisionAppeal appeal, OtherParty to) {
        Appealed appealed = appeal.appealed();
        return new AppealStatement(
                law("fvl67-33", appeal, to.language()),
                appeal.reference(),
                appealed.reference(),
                appealed.decidedOn(),
                appeal.appellant().organisationName(),
                bodies.name(bodies.of(appealed), to.language()),
                appeal.ruling().statement());
    }

    /** What another party is told of the outcome; an appeal that the first instance has dismissed has no ruling. */
    AppealOutcomeTold outcome(DecisionAppeal appeal, OtherParty to) {
        Appealed appealed = appeal.appealed();
        AppealRuling ruling = appeal.ruling();
        boolean own = appeal.appealBody() == null;
        boolean isChangedByUs = own && ruling != null;
        return new AppealOutcomeTold(
                law("fvl67-27", appeal, to.language()),
                appeal.reference(),
                appealed.reference(),
                appealed.decidedOn(),
                appeal.appellant().organisationName(),
                own ? null : bodies.name(bodies.named(appeal.appealBody()), to.language()),
                ruling == null ? AppealResult.DISMISSED.name() : ruling.result().name(),
                ruling == null ? List.of() : changes(appeal),
                ruling == null ? null : ruling.amountAfter(),
                ruling == null ? null : ruling.statement(),
                isChangedByUs ? how(appeal, to.language()) : null);
    }

    private List<ChangedPoint> changes(DecisionAppeal appeal) {
        return appeals.points(appeal.id()).stream()
                .map(point -> new ChangedPoint(point.number(), point.limitOn()))
                .toList();
    }

    SuspendedEffect suspension(DecisionAppeal appeal, AppealSuspension suspension) {
        return new SuspendedEffect(
                law("fvl67-42", appeal),
                appeal.reference(),
                appeal.appealed().reference(),
                suspension.granted(),
                suspension.fromOn(),
                suspension.untilOn(),
                suspension.grounds());
    }

    private Appeal how(DecisionAppeal appeal) {
        return how(appeal, appeal.appellant().language());
    }

    private Appeal how(DecisionAppeal appeal, LetterLanguage language) {
        return information.of("fvl67-28", language, place -> law(place, appeal, language));
    }

    private LegalBasis law(String of1967, DecisionAppeal appeal) {
        return law(of1967, appeal, appeal.appellant().language());
    }

    private LegalBasis law(String of1967, DecisionAppeal appeal, LetterLanguage language) {
        String code = ProcedureAct.provision(of1967, appeal.appealed().regime());
        return LegalBasis.of(laws.provision(code), language);
    }
}
