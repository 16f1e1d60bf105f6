package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.AskSuspension;
import no.algoritmetilsyn.appeal.step.DecideSuspension;
import no.algoritmetilsyn.casefile.IncomingWords;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Whether what was decided waits until an appeal is decided (utsatt iverksetting, forvaltningsloven § 42). */
@Dependent
class AppealSuspensions {

    @PersistenceContext
    EntityManager entities;

    @Inject
    IncomingWords words;

    @Inject
    Appeals appeals;

    @Inject
    AppealDeadlines deadlines;

    @Inject
    AppealLetters letters;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<EffectSuspended> suspended;

    LocalDate today() {
        return clock.today();
    }

    void ask(AskSuspension step, StepRun run) {
        DecisionAppeal appeal = appeals.appeal(run.id());
        PastDay.require("posted", step.posted(), appeal.filing().postedOn(), clock.today());
        LocalDate posted = step.posted() == null ? clock.today() : step.posted();
        var suspension = new AppealSuspension(run.id(), step.reason(), step.channel(), posted, run.now());
        entities.persist(suspension);
        deadlines.suspensionAsked(appeal, suspension.receivedOn());
        words.enter("Ber om utsatt iverksetting", appeal.sender(), posted, run);
        run.detail("posted", posted.toString());
    }

    /** A request is answered before another is made, and what waits already need not be asked for. */
    Optional<String> notToBeAsked(UUID id) {
        DecisionAppeal appeal = appeals.appeal(id);
        if (appeal.state() == AppealState.REMITTED) {
            return Optional.of("decided");
        }
        if (appeals.undecided(id).isPresent()) {
            return Optional.of("pending");
        }
        boolean waits =
                appeals.suspensions(id).stream().anyMatch(one -> one.isInEffect() && !one.isOver(clock.today()));
        return waits ? Optional.of("suspended") : Optional.empty();
    }

    void draft(DecideSuspension step, StepRun run) {
        if (step.granted() && step.from().isBefore(clock.today())) {
            throw InvalidStep.at("from", "past");
        }
        AppealSuspension suspension = appeals.undecided(run.id()).orElseThrow();
        suspension.draft(step);
        run.created(letters.suspension(appeals.appeal(run.id()), suspension));
        run.detail("granted", step.granted().toString());
    }

    /** The answer has left. */
    void decided(DecisionAppeal appeal, StepRun run) {
        AppealSuspension suspension = appeals.undecided(appeal.id()).orElseThrow();
        suspension.decide(run.actor().id(), run.now());
        deadlines.suspensionDecided(appeal);
        if (suspension.isInEffect()) {
            tell(appeal, suspension, false, run);
        }
    }

    /** The appeal is decided: from the next day on nothing waits for it. What is over before that is left alone. */
    void over(DecisionAppeal appeal, LocalDate on, StepRun run) {
        appeals.suspensions(appeal.id()).stream()
                .filter(AppealSuspension::isInEffect)
                .filter(one -> one.untilOn() == null || one.untilOn().isAfter(on))
                .forEach(one -> {
                    one.endOn(on);
                    tell(appeal, one, true, run);
                });
    }

    private void tell(DecisionAppeal appeal, AppealSuspension suspension, boolean ends, StepRun run) {
        entities.flush();
        suspended.fire(new EffectSuspended(
                appeal.id(),
                appeal.appealed().id(),
                appeal.appealed().kind(),
                suspension.fromOn(),
                suspension.untilOn(),
                ends,
                suspension.grounds(),
                run.actor().id(),
                run.now()));
    }
}
