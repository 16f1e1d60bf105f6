package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.AskMending;
import no.algoritmetilsyn.appeal.step.AskSuspension;
import no.algoritmetilsyn.appeal.step.AssessAppeal;
import no.algoritmetilsyn.appeal.step.DecideAgain;
import no.algoritmetilsyn.appeal.step.DecideSuspension;
import no.algoritmetilsyn.appeal.step.DismissAppeal;
import no.algoritmetilsyn.appeal.step.DraftAppealDecision;
import no.algoritmetilsyn.appeal.step.LeaveOutParty;
import no.algoritmetilsyn.appeal.step.NotifyParties;
import no.algoritmetilsyn.appeal.step.ProceedUnmended;
import no.algoritmetilsyn.appeal.step.ReceiveAppeal;
import no.algoritmetilsyn.appeal.step.ReceiveComplainantAppeal;
import no.algoritmetilsyn.appeal.step.ReceiveMending;
import no.algoritmetilsyn.appeal.step.ReceiveOtherAppeal;
import no.algoritmetilsyn.appeal.step.ReceivePartyStatement;
import no.algoritmetilsyn.appeal.step.ReceivePersonAppeal;
import no.algoritmetilsyn.appeal.step.RecordAppealOutcome;
import no.algoritmetilsyn.appeal.step.RegisterInError;
import no.algoritmetilsyn.appeal.step.ReviewAppeal;
import no.algoritmetilsyn.appeal.step.SendPapers;
import no.algoritmetilsyn.appeal.step.WithdrawAppeal;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The steps of an appeal, and what forbids each of them. What the steps do stands beside. */
@ApplicationScoped
public class AppealSteps implements ProceedingSteps {

    @Inject
    Appeals appeals;

    @Inject
    AppealOpening opening;

    @Inject
    AppealMatters matters;

    @Inject
    PersonAppeals persons;

    @Inject
    AppealAdmission admission;

    @Inject
    AppealReviews reviews;

    @Inject
    AppealHearings hearings;

    @Inject
    OtherParties parties;

    @Inject
    AppealOutcomes outcomes;

    @Inject
    OthersDecisions decisions;

    @Inject
    AppealShipments shipments;

    @Inject
    ForbiddenRules forbidden;

    @Inject
    AppealSuspensions suspensions;

    @Inject
    AppealLetters letters;

    @Inject
    AuthorityClock clock;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue
                .add(ReceiveAppeal.class, (step, run) -> opening.receive(step, run))
                .unless(this::nothingDecided)
                .leavingOut(id -> matters.notAsked(id))
                .evenAfterTheEnd();
        catalogue
                .add(ReceiveOtherAppeal.class, (step, run) -> opening.receiveOther(step, run))
                .unless(this::nothingDecided)
                .leavingOut(id -> matters.notAsked(id))
                .evenAfterTheEnd();
        catalogue
                .add(ReceivePersonAppeal.class, (step, run) -> persons.receive(step, run))
                .unless(this::nothingDecided)
                .leavingOut(id -> matters.notAsked(id))
                .evenAfterTheEnd();
        catalogue
                .add(ReceiveComplainantAppeal.class, (step, run) -> persons.receive(step, run))
                .unless(found -> nothingDecided(found)
                        .filter(rule -> decisions.of(found.id()).isEmpty()))
                .evenAfterTheEnd();
        catalogue
                .add(AssessAppeal.class, (step, run) -> admission.assess(step, run))
                .startingFrom(this::arrived);
        catalogue
                .add(AskMending.class, (step, run) -> admission.askMending(step, run))
                .unless(found -> letters.submitted(found.id(), LetterKind.REQUEST_TO_COMPLETE));
        catalogue.add(ReceiveMending.class, (step, run) -> admission.receive(step, run));
        catalogue
                .add(ProceedUnmended.class, (step, run) -> admission.proceed(step, run))
                .unless(found -> admission.mendingRuns(found.id()));
        catalogue
                .add(DismissAppeal.class, (step, run) -> admission.dismiss(step, run))
                .unless(found -> letters.submitted(found.id(), LetterKind.DISMISSAL));
        catalogue
                .add(ReviewAppeal.class, (step, run) -> reviews.review(step, run))
                .unless(found -> letters.submitted(found.id(), LetterKind.APPEAL_FORWARDED, LetterKind.APPEAL_CHANGED)
                        .or(() -> parties.unheard(appeals.appeal(found.id()))));
        hearings(catalogue);
        catalogue
                .add(DraftAppealDecision.class, (step, run) -> reviews.draft(step, run))
                .unless(found -> letters.submitted(found.id(), LetterKind.APPEAL_DECISION));
        catalogue
                .add(SendPapers.class, (step, run) -> shipments.send(step, run))
                .startingFrom(id -> Map.of("day", clock.today().toString()));
        catalogue
                .add(RecordAppealOutcome.class, (step, run) -> reviews.record(step, run))
                .startingFrom(id -> Map.of("day", clock.today().toString()))
                .leavingOut(id -> forbidden.notAsked(id));
        catalogue.add(DecideAgain.class, (step, run) -> reviews.again(step, run));
        catalogue
                .add(AskSuspension.class, (step, run) -> suspensions.ask(step, run))
                .unless(found -> suspensions.notToBeAsked(found.id()));
        catalogue
                .add(DecideSuspension.class, (step, run) -> suspensions.draft(step, run))
                .unless(found -> letters.submitted(found.id(), LetterKind.SUSPENDED_EFFECT));
        catalogue.finish(
                catalogue.add(WithdrawAppeal.class, (step, run) -> outcomes.withdraw(step, run)),
                id -> outcomes.ending(id));
        catalogue.finish(
                catalogue.add(RegisterInError.class, (step, run) -> outcomes.wasNone(step, run)),
                id -> outcomes.ending(id));
    }

    private void hearings(StepCatalogue catalogue) {
        catalogue
                .add(NotifyParties.class, (step, run) -> hearings.begin(step, run))
                .unless(found -> hearings.notToBeTold(found.id()))
                .startingFrom(id -> hearings.usualLimit());
        catalogue
                .add(ReceivePartyStatement.class, (step, run) -> hearings.receive(step, run))
                .unless(found -> hearings.nobodyToHear(found.id()));
        catalogue
                .add(LeaveOutParty.class, (step, run) -> hearings.leaveOut(step, run))
                .unless(found -> hearings.nobodyLeft(found.id()));
    }

    private Optional<String> nothingDecided(Proceeding found) {
        return appeals.decided(found.kind(), found.id()).isPresent() ? Optional.empty() : Optional.of("nothingDecided");
    }

    /** The day on which word of the decision arrived, as far as is known. */
    private Map<String, String> arrived(UUID id) {
        return Map.of("arrived", appeals.appeal(id).appealed().arrivedOn().toString());
    }
}
