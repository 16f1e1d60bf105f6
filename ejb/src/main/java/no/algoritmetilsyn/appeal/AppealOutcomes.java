package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.Point;
import no.algoritmetilsyn.appeal.step.RegisterInError;
import no.algoritmetilsyn.appeal.step.WithdrawAppeal;
import no.algoritmetilsyn.casefile.IncomingWords;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.outbox.Change;
import no.algoritmetilsyn.outbox.Changes;
import no.algoritmetilsyn.platform.AuthorityClock;

/** How an appeal ends: what was appealed takes the result over in the same transaction, and nothing waits for it any more. */
@Dependent
class AppealOutcomes {

    @Inject
    IncomingWords words;

    @Inject
    Appeals appeals;

    @Inject
    AppealDeadlines deadlines;

    @Inject
    AppealSuspensions suspensions;

    @Inject
    AppealLetters letters;

    @Inject
    Proceedings proceedings;

    @Inject
    Changes changes;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<AppealDecided> decided;

    @Inject
    Event<AppealsOver> over;

    /** The first instance has changed what it decided: the appeal is done. */
    void changed(DecisionAppeal appeal, LocalDate on, StepRun run) {
        carryOut(appeal, on, run);
        end(appeal, AppealEnding.CHANGED, null, run);
    }

    /** The appeal body has decided: what it remits goes back to the first instance. */
    void decided(DecisionAppeal appeal, LocalDate on, StepRun run) {
        carryOut(appeal, on, run);
        if (appeal.ruling().result() == AppealResult.REMITTED) {
            appeal.move(AppealState.REMITTED);
            deadlines.remitted(appeal);
            suspensions.over(appeal, on, run);
        } else {
            end(appeal, AppealEnding.DECIDED, null, run);
            deadlines.decided(appeal, on);
        }
    }

    private void carryOut(DecisionAppeal appeal, LocalDate on, StepRun run) {
        appeal.carryOut(on);
        AppealRuling ruling = appeal.ruling();
        if (ruling.result().isFounded()) {
            List<Point> points =
                    appeals.points(appeal.id()).stream().map(AppealPoint::point).toList();
            decided.fire(new AppealDecided(
                    appeal.id(),
                    appeal.reference(),
                    appeal.appealed().id(),
                    appeal.appealed().kind(),
                    appeal.appealed().subject(),
                    ruling.result(),
                    points,
                    ruling.amountAfter(),
                    appeal.appealed().amount(),
                    on,
                    run.actor().id(),
                    run.now(),
                    ruling.forbidden()));
            // What was appealed, and what carries it out, have changed with it.
            changes.announce(Change.CASEFILE, appeal.casefileId(), 0);
        }
    }

    void end(DecisionAppeal appeal, AppealEnding how, String reason, StepRun run) {
        suspensions.over(appeal, suspensions.today(), run);
        appeal.end(how, reason, run.now());
        deadlines.ended(appeal);
        proceedings.end(appeal.id(), run.now());
        tellWhenOver(appeal);
    }

    private void tellWhenOver(DecisionAppeal appeal) {
        List<DecisionAppeal> all = appeals.of(appeal.appealed().id());
        if (all.stream().allMatch(other -> other.endedAt() != null)) {
            over.fire(new AppealsOver(
                    appeal.appealed().id(), appeal.appealed().kind(), appeal.reference(), result(all), clock.today()));
        }
    }

    private static AppealResult result(List<DecisionAppeal> all) {
        List<AppealResult> results = all.stream()
                .filter(appeal -> appeal.carriedOutOn() != null)
                .sorted(Comparator.comparing(DecisionAppeal::carriedOutOn))
                .map(appeal -> appeal.ruling().result())
                .toList();
        return results.stream()
                .filter(AppealResult::isFounded)
                .reduce((earlier, later) -> later)
                .orElse(results.isEmpty() ? null : results.get(results.size() - 1));
    }

    void withdraw(WithdrawAppeal step, StepRun run) {
        DecisionAppeal appeal = appeals.appeal(run.id());
        PastDay.require("posted", step.posted(), appeal.filing().postedOn(), clock.today());
        appeal.withdraw(step.channel(), step.posted() == null ? clock.today() : step.posted());
        words.enter("Trekker klagen", appeal.sender(), appeal.withdrawnOn(), run);
        end(appeal, AppealEnding.WITHDRAWN, step.reason(), run);
        run.detail("posted", appeal.withdrawnOn().toString());
    }

    void wasNone(RegisterInError step, StepRun run) {
        end(appeals.appeal(run.id()), AppealEnding.IN_ERROR, step.reason(), run);
    }

    /** What an appeal has led to is not undone by its end. */
    FinishCheck ending(UUID id) {
        boolean decided = appeals.appeal(id).state() == AppealState.REMITTED;
        var check = new FinishCheck().when(decided, FinishSection.QUESTIONS, "decided");
        letters.unsent(id)
                .forEach(letter ->
                        check.when(true, FinishSection.LETTERS, "letterOpen", LetterPage.address(letter.id())));
        return check;
    }
}
