package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.algoritmetilsyn.appeal.step.AskMending;
import no.algoritmetilsyn.appeal.step.DecideSuspension;
import no.algoritmetilsyn.appeal.step.DismissAppeal;
import no.algoritmetilsyn.appeal.step.DraftAppealDecision;
import no.algoritmetilsyn.appeal.step.ReviewAppeal;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.letter.desk.LetterOwner;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What becomes of an appeal when a letter about it is sent: what it says holds, and not before (forvaltningsloven § 27). */
@ApplicationScoped
public class AppealLetterOwner implements LetterOwner {

    private static final String CHANGED = "draftChanged";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Appeals appeals;

    @Inject
    AppealContents contents;

    @Inject
    AppealLetters letters;

    @Inject
    AppealDeadlines deadlines;

    @Inject
    AppealHearings hearings;

    @Inject
    OtherParties parties;

    @Inject
    AppealOutcomes outcomes;

    @Inject
    AppealSuspensions suspensions;

    @Inject
    AppealBodies bodies;

    @Inject
    Proceedings proceedings;

    @Inject
    Audit audit;

    @Inject
    AuthorityClock clock;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.APPEAL;
    }

    @Override
    public FinishCheck check(OutgoingLetter letter) {
        DecisionAppeal appeal = appeals.appeal(letter.proceedingId());
        boolean ends = letter.kind() == LetterKind.DISMISSAL
                || letter.kind() == LetterKind.APPEAL_CHANGED
                || letter.kind() == LetterKind.APPEAL_DECISION;
        var check = new FinishCheck();
        if (ends) {
            letters.unsent(appeal.id()).stream()
                    .filter(other -> !other.id().equals(letter.id()))
                    .forEach(other ->
                            check.when(true, FinishSection.LETTERS, "otherLetterOpen", LetterPage.address(other.id())));
        }
        return check.add(
                switch (letter.kind()) {
                    case REQUEST_TO_COMPLETE ->
                        in(AppealState.MENDING, appeal)
                                .last(() -> isPassed(appeal.mendUntil()), FinishSection.DATES, "dayPassed");
                    case APPEAL_NOTICE -> hearings.check(appeal, letter);
                    case APPEAL_FORWARDED, APPEAL_CHANGED ->
                        in(AppealState.REVIEW, appeal)
                                .add(parties.check(appeal))
                                .last(() -> differs(contents.review(appeal), letter), FinishSection.DOCUMENTS, CHANGED);
                    case APPEAL_DECISION ->
                        in(AppealState.FORWARDED, appeal)
                                .last(
                                        () -> differs(contents.decision(appeal), letter),
                                        FinishSection.DOCUMENTS,
                                        CHANGED);
                    case SUSPENDED_EFFECT -> checkSuspension(appeal, letter);
                    default -> new FinishCheck();
                });
    }

    private static FinishCheck in(AppealState state, DecisionAppeal appeal) {
        return new FinishCheck().when(appeal.state() != state, FinishSection.QUESTIONS, "appealMoved");
    }

    private FinishCheck checkSuspension(DecisionAppeal appeal, OutgoingLetter letter) {
        Optional<AppealSuspension> asked = appeals.undecided(appeal.id());
        if (asked.isEmpty()) {
            return new FinishCheck().when(true, FinishSection.QUESTIONS, "appealMoved");
        }
        LocalDate from = asked.get().fromOn();
        return new FinishCheck()
                .when(from != null && from.isBefore(clock.today()), FinishSection.DATES, "dayPassed")
                .last(
                        () -> differs(contents.suspension(appeal, asked.get()), letter),
                        FinishSection.DOCUMENTS,
                        CHANGED);
    }

    private boolean isPassed(LocalDate day) {
        return !day.isAfter(clock.today());
    }

    private static boolean differs(Letter now, OutgoingLetter letter) {
        return !now.equals(letter.snapshot().data());
    }

    @Override
    public void sent(OutgoingLetter letter, StepRun run) {
        DecisionAppeal appeal = appeals.appeal(letter.proceedingId());
        switch (letter.kind()) {
            case REQUEST_TO_COMPLETE -> {
                deadlines.mendingAsked(appeal);
                run.endsTaskOf(AskMending.class, run.id(), Map.of());
            }
            case DISMISSAL -> {
                hearings.tellOutcome(appeal, letter.approvedBy(), run);
                outcomes.end(appeal, AppealEnding.DISMISSED, null, run);
                tell("APPEAL_DISMISSED", run);
                run.endsTaskOf(DismissAppeal.class, run.id(), Map.of());
            }
            case APPEAL_NOTICE -> {
                hearings.told(appeal, letter);
                tell("APPEAL_PARTY_TOLD", run);
            }
            case APPEAL_FORWARDED -> {
                hearings.copyStatement(appeal, letter.approvedBy(), run);
                forward(appeal, run);
            }
            case APPEAL_CHANGED -> {
                hearings.tellOutcome(appeal, letter.approvedBy(), run);
                outcomes.changed(appeal, clock.today(), run);
                tell("APPEAL_CHANGED", run);
                run.endsTaskOf(ReviewAppeal.class, run.id(), Map.of("appealWay", "CHANGED"));
            }
            case APPEAL_DECISION -> {
                boolean remitted = appeal.ruling().result() == AppealResult.REMITTED;
                hearings.tellOutcome(appeal, letter.approvedBy(), run);
                outcomes.decided(appeal, clock.today(), run);
                tell("APPEAL_DECIDED", run);
                run.endsTaskOf(DraftAppealDecision.class, run.id(), Map.of("remitted", remitted));
            }
            case SUSPENDED_EFFECT -> {
                suspensions.decided(appeal, run);
                tell("SUSPENSION_DECIDED", run);
                run.endsTaskOf(DecideSuspension.class, run.id(), Map.of());
            }
            default -> tell("APPEAL_LETTER_SENT", run);
        }
    }

    private void forward(DecisionAppeal appeal, StepRun run) {
        AppealBody body = bodies.of(appeal.appealed());
        appeal.forward(body, run.now());
        deadlines.forwarded(appeal);
        entities.flush();
        if (body.isOwn()) {
            proceedings.handOver(run.id(), run.now());
        } else {
            deadlines.papersWait(appeal);
        }
        tell("APPEAL_FORWARDED", run);
        run.endsTaskOf(ReviewAppeal.class, run.id(), Map.of("appealWay", body.isOwn() ? "OWN_BODY" : "OTHER_BODY"));
    }

    private void tell(String action, StepRun run) {
        audit.append(run.casefileId(), run.actor(), action, run.subject(), Map.of());
    }
}
