package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.AskMending;
import no.algoritmetilsyn.appeal.step.AssessAppeal;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.DismissAppeal;
import no.algoritmetilsyn.appeal.step.ProceedUnmended;
import no.algoritmetilsyn.appeal.step.ReceiveMending;
import no.algoritmetilsyn.casefile.IncomingWords;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The rules of whether an appeal can be heard, and of what is missing in it (forvaltningsloven §§ 28-32). */
@Dependent
class AppealAdmission {

    @PersistenceContext
    EntityManager entities;

    @Inject
    IncomingWords words;

    @Inject
    Appeals appeals;

    @Inject
    AppealLaw law;

    @Inject
    AppealDeadlines deadlines;

    @Inject
    AppealLetters letters;

    @Inject
    AuthorityClock clock;

    void assess(AssessAppeal step, StepRun run) {
        DecisionAppeal appeal = appeals.appeal(run.id());
        requireDays(step, appeal);
        Assessed assessed = law.ask(appeal, step);
        boolean unmended = appeal.mendUntil() != null && appeal.mended() == null;
        AppealLaw.misfit(step.conclusion(), assessed.answer().outcome(), unmended)
                .ifPresent(rule -> {
                    throw InvalidStep.at("conclusion", rule, assessed.answer().bar());
                });
        if (step.conclusion() == Conclusion.TO_MEND && unmended) {
            throw InvalidStep.at("conclusion", "askedAlready");
        }
        int place = appeals.assessments(run.id()).size() + 1;
        entities.persist(new StoredAssessment(
                run.id(), place, step, assessed, run.actor().id(), run.now()));
        deadlines.assessed(appeal);
        switch (step.conclusion()) {
            case HEARD, HEARD_LATE -> {
                appeal.move(AppealState.REVIEW);
                if (assessed.answer().detriment() != null) {
                    deadlines.heard(appeal);
                }
            }
            case TO_MEND -> appeal.move(AppealState.MENDING);
            case INADMISSIBLE -> appeal.move(AppealState.RECEIVED);
        }
        run.variable("appealWay", way(step.conclusion()));
        run.detail("conclusion", step.conclusion().name());
        run.detail("receipt", assessed.receipt().sha256());
    }

    private static String way(Conclusion conclusion) {
        return switch (conclusion) {
            case HEARD, HEARD_LATE -> "HEAR";
            case TO_MEND -> "MEND";
            case INADMISSIBLE -> "DISMISS";
        };
    }

    private void requireDays(AssessAppeal step, DecisionAppeal appeal) {
        LocalDate today = clock.today();
        PastDay.require("arrived", step.arrived(), appeal.appealed().decidedOn(), today);
        PastDay.require("reasonsAsked", step.reasonsAsked(), today);
        PastDay.require("reasonsArrived", step.reasonsArrived(), today);
        if (step.lengthenedUntil() != null && step.lengthenedUntil().isBefore(step.arrived())) {
            throw InvalidStep.at("lengthenedUntil", "tooEarly");
        }
    }

    void askMending(AskMending step, StepRun run) {
        DecisionAppeal appeal = appeals.appeal(run.id());
        if (!step.limit().isAfter(clock.today())) {
            throw InvalidStep.at("limit", "past");
        }
        appeal.askMending(step.limit());
        run.created(letters.mending(appeal, step.missing()));
        run.detail("limit", step.limit().toString());
    }

    void receive(ReceiveMending step, StepRun run) {
        DecisionAppeal appeal = appeals.appeal(run.id());
        PastDay.require("posted", step.posted(), clock.today());
        appeal.mend(step.text(), step.posted());
        words.enter("Retter klagen", appeal.sender(), step.posted(), run);
        again(appeal);
        run.detail("posted", step.posted().toString());
    }

    void proceed(ProceedUnmended step, StepRun run) {
        again(appeals.appeal(run.id()));
        run.endsTaskOf(ReceiveMending.class, run.id(), Map.of());
    }

    private void again(DecisionAppeal appeal) {
        appeal.move(AppealState.RECEIVED);
        deadlines.mended(appeal);
    }

    Optional<String> mendingRuns(UUID id) {
        // Until the request has left, nobody was asked.
        if (appeals.appeal(id).state() != AppealState.MENDING || !deadlines.isMendingAsked(id)) {
            return Optional.of("notAsked");
        }
        return deadlines.isMendingOver(id) ? Optional.empty() : Optional.of("limitRuns");
    }

    void dismiss(DismissAppeal step, StepRun run) {
        run.created(letters.dismissal(appeals.appeal(run.id())));
    }
}
