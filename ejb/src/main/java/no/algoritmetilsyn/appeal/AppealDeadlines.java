package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * The deadlines of an appeal: our own goals, the limit to mend it, the last day to tell of a change to the detriment, and what the
 * appellant can do elsewhere.
 */
@Dependent
class AppealDeadlines {

    private static final String ASSESS = "appeal-assess-goal";
    private static final String MEND = "complete-appeal";
    private static final String REVIEW = "appeal-review-goal";
    private static final String PAPERS = "appeal-papers-goal";
    private static final String DECIDE = "appeal-decide-goal";
    private static final String SUSPENSION = "suspension-goal";
    private static final String DETRIMENT = "appeal-detriment";
    private static final String COMMENT = "comment-appeal";
    private static final String COURT = "court-despite-appeal";
    private static final String OMBUD = "ombud-complaint";
    private static final String SUBJECT = "APPEAL";
    private static final String PARTY = "APPEAL_PARTY";

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineList list;

    @Inject
    DeadlineCalculator calculator;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** Six months after it was posted a lawsuit is open, though it is not decided (forvaltningsloven § 27 b). */
    void received(DecisionAppeal appeal) {
        start(appeal, ASSESS, StartKind.RECEIVED);
        if (isOfDecision(appeal)) {
            var request = request(
                            appeal,
                            COURT,
                            Start.on(StartKind.POSTED, appeal.filing().postedOn()))
                    .under(appeal.appealed().regime());
            deadlines.start(request, actor());
        }
    }

    /** An order to give information and an examination are steps in a case, and decide no right. */
    private static boolean isOfDecision(DecisionAppeal appeal) {
        return appeal.appealed().kind() != ProceedingKind.DEMAND
                && appeal.appealed().kind() != ProceedingKind.INSPECTION;
    }

    /** Nothing more is decided here: the ombud takes a complaint for a year (sivilombudsloven § 9). */
    void decided(DecisionAppeal appeal, LocalDate on) {
        deadlines.start(request(appeal, OMBUD, Start.on(StartKind.BECAME_FINAL, on)), actor());
    }

    /** What comes next begins when it is known whether it can be heard. */
    void assessed(DecisionAppeal appeal) {
        meet(appeal.id(), ASSESS);
        start(appeal, REVIEW, StartKind.REGISTERED);
    }

    /** It is heard: the appeal body has three months for a change to the detriment (§ 34 third paragraph). */
    void heard(DecisionAppeal appeal) {
        var request = request(appeal, DETRIMENT, Start.on(StartKind.RECEIVED, appeal.receivedOn()))
                .under(appeal.appealed().regime());
        deadlines.start(request, actor());
    }

    void mendingAsked(DecisionAppeal appeal) {
        meet(appeal.id(), REVIEW);
        var request = request(appeal, MEND, Start.on(StartKind.DISPATCHED, clock.today()))
                .under(appeal.appealed().regime());
        deadlines.start(request.setUntil(appeal.mendUntil()), actor());
    }

    /** It is mended or not: whether it can be heard is looked at again. */
    void mended(DecisionAppeal appeal) {
        over(appeal.id(), MEND);
        start(appeal, ASSESS, StartKind.RECEIVED);
    }

    /** Another party is told of the appeal: the limit to say something is its own. */
    void told(DecisionAppeal appeal, OtherParty party) {
        var request = DeadlineRequest.of(COMMENT, Start.on(StartKind.DISPATCHED, clock.today()), PARTY, party.id())
                .inProceeding(appeal.id(), appeal.casefileId())
                .under(appeal.appealed().regime());
        deadlines.start(request.setUntil(party.limitOn()), actor());
    }

    /** A party has said something: its limit is met, or was over before. */
    void heardFrom(OtherParty party) {
        over(party.id(), COMMENT);
    }

    /** The usual limit for another party, from today. */
    LocalDate usualLimitToComment() {
        return calculator
                .calculate(COMMENT, Start.on(StartKind.DISPATCHED, clock.today()), null)
                .dueDate();
    }

    /** Whether a deadline is that of another party than the appellant. */
    static boolean isOfOtherParty(Deadline deadline) {
        return deadline.ruleCode().equals(COMMENT);
    }

    void forwarded(DecisionAppeal appeal) {
        meet(appeal.id(), REVIEW);
        list.runningInProceeding(appeal.id()).stream()
                .filter(AppealDeadlines::isOfOtherParty)
                .forEach(this::over);
        start(appeal, DECIDE, StartKind.RECEIVED);
    }

    /** The papers are to go to an appeal body outside this installation soon. */
    void papersWait(DecisionAppeal appeal) {
        start(appeal, PAPERS, StartKind.REGISTERED);
    }

    void papersSent(DecisionAppeal appeal) {
        meet(appeal.id(), PAPERS);
    }

    void remitted(DecisionAppeal appeal) {
        over(appeal.id(), DECIDE);
        over(appeal.id(), DETRIMENT);
        start(appeal, REVIEW, StartKind.REGISTERED);
    }

    /** Decided soon from the day on which the request reached us (§ 42). */
    void suspensionAsked(DecisionAppeal appeal, LocalDate received) {
        deadlines.start(request(appeal, SUSPENSION, Start.on(StartKind.RECEIVED, received)), actor());
    }

    void suspensionDecided(DecisionAppeal appeal) {
        meet(appeal.id(), SUSPENSION);
    }

    /** Nothing is to be done any more. */
    void ended(DecisionAppeal appeal) {
        list.runningInProceeding(appeal.id()).forEach(this::over);
    }

    /** Whether a limit to mend it runs: the appellant was asked, and has not answered. */
    boolean isMendingAsked(UUID id) {
        return !list.running(id, MEND).isEmpty();
    }

    /** Whether the limit to mend it has passed. */
    boolean isMendingOver(UUID id) {
        return list.running(id, MEND).stream().allMatch(deadline -> deadline.overdue(clock.instant()));
    }

    private void over(UUID id, String rule) {
        list.running(id, rule).forEach(this::over);
    }

    private void over(Deadline deadline) {
        deadlines.end(deadline.id(), actor());
    }

    private void meet(UUID id, String rule) {
        list.running(id, rule).forEach(deadline -> deadlines.meet(deadline.id(), clock.instant(), actor()));
    }

    private void start(DecisionAppeal appeal, String rule, StartKind kind) {
        deadlines.start(request(appeal, rule, Start.on(kind, clock.today())), actor());
    }

    private static DeadlineRequest request(DecisionAppeal appeal, String rule, Start start) {
        return DeadlineRequest.of(rule, start, SUBJECT, appeal.id()).inProceeding(appeal.id(), appeal.casefileId());
    }

    private UUID actor() {
        return access.actor().id();
    }
}
