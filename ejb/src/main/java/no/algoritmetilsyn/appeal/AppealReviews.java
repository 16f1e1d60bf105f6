package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import no.algoritmetilsyn.appeal.step.DecideAgain;
import no.algoritmetilsyn.appeal.step.DraftAppealDecision;
import no.algoritmetilsyn.appeal.step.RecordAppealOutcome;
import no.algoritmetilsyn.appeal.step.ReviewAppeal;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** How an appeal is looked at: once more at the first instance, then by the appeal body (forvaltningsloven §§ 33, 34). */
@Dependent
class AppealReviews {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Appeals appeals;

    @Inject
    AppealRules rules;

    @Inject
    ForbiddenRules forbidden;

    @Inject
    AppealLetters letters;

    @Inject
    AppealOutcomes outcomes;

    @Inject
    AuthorityClock clock;

    void review(ReviewAppeal step, StepRun run) {
        DecisionAppeal appeal = appeals.appeal(run.id());
        rules.requireFitting(appeal, step.result(), step.points(), step.amount(), false);
        LetterKind other =
                step.result() == AppealResult.UPHELD ? LetterKind.APPEAL_CHANGED : LetterKind.APPEAL_FORWARDED;
        if (letters.open(run.id(), other).isPresent()) {
            throw InvalidStep.at("result", "otherLetter");
        }
        appeal.rule(new AppealRuling(step.result(), step.amount(), step.statement(), null, null));
        appeals.replacePoints(run.id(), step.points());
        run.created(letters.review(appeal));
        run.detail("result", step.result().name());
    }

    void draft(DraftAppealDecision step, StepRun run) {
        DecisionAppeal appeal = appeals.appeal(run.id());
        rules.requireFitting(appeal, step.result(), step.points(), step.amount(), step.detriment());
        rules.requireWithinCeiling(appeal, step.amount());
        if (step.detriment()) {
            rules.requireMayWorsen(appeal, step);
        }
        appeal.rule(new AppealRuling(step.result(), step.amount(), step.reasons(), step.decidedUnder(), null));
        appeals.replacePoints(run.id(), step.points());
        run.created(letters.decision(appeal));
        run.detail("result", step.result().name());
        run.detail("detriment", step.detriment().toString());
    }

    void record(RecordAppealOutcome step, StepRun run) {
        DecisionAppeal appeal = appeals.appeal(run.id());
        PastDay.require("day", step.day(), appeal.receivedOn(), clock.today());
        if (forbidden.isAbout(appeal)) {
            forbidden.requireFitting(appeal, step);
        } else {
            forbidden.requireNone(step);
            rules.requireFitting(appeal, step.result(), step.points(), step.amount(), true);
        }
        appeal.rule(new AppealRuling(
                step.result(),
                step.amount(),
                null,
                step.decidedUnder(),
                step.externalReference(),
                step.useAfter(),
                step.lastDayAfter()));
        appeals.replacePoints(run.id(), step.points());
        entities.flush();
        outcomes.decided(appeal, step.day(), run);
        run.variable("remitted", step.result() == AppealResult.REMITTED);
        run.detail("result", step.result().name());
    }

    void again(DecideAgain step, StepRun run) {
        outcomes.end(appeals.appeal(run.id()), AppealEnding.DECIDED, step.note(), run);
    }
}
