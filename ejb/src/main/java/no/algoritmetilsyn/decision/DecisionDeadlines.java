package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.LimitsAnew;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Which deadlines a decision has: our own goals, the time for a statement (forvaltningsloven § 16), and that to appeal (§ 29). */
@Dependent
class DecisionDeadlines {

    static final String NOTICE = "decision-notice-goal";
    static final String HEARING = "comment-notice";
    static final String STATEMENT = "decision-statement-goal";
    static final String MORE_TIME = "more-time-goal";
    static final String DRAFT = "decision-draft-goal";
    static final String APPEAL = "appeal";

    private static final String SUBJECT = "DECISION";

    @Inject
    Deadlines deadlines;

    @Inject
    LimitsAnew limitsAnew;

    @Inject
    DeadlineList list;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    void opened(Decision decision) {
        start(decision, NOTICE, StartKind.REGISTERED, null);
    }

    /** The notice has left: the time for a statement runs from its dispatch. */
    void noticed(Decision decision) {
        meet(decision.id(), NOTICE, clock.instant());
        start(decision, HEARING, StartKind.DISPATCHED, decision.commentUntil());
    }

    void noticeSkipped(Decision decision) {
        meet(decision.id(), NOTICE, clock.instant());
        start(decision, DRAFT, StartKind.REGISTERED, null);
    }

    /** The body has spoken, on a day that may be past. */
    void spoken(Decision decision, LocalDate posted) {
        Instant noticed = decision.noticedAt();
        Instant at = clock.momentOf(posted);
        meet(decision.id(), HEARING, noticed != null && at.isBefore(noticed) ? noticed : at);
        start(decision, STATEMENT, StartKind.RECEIVED, null);
    }

    /** The body has let its time pass. */
    void silent(Decision decision) {
        list.running(decision.id(), HEARING).forEach(deadline -> deadlines.lapse(deadline.id(), actor()));
        start(decision, DRAFT, StartKind.REGISTERED, null);
    }

    void assessed(Decision decision) {
        meet(decision.id(), STATEMENT, clock.instant());
        start(decision, DRAFT, StartKind.REGISTERED, null);
    }

    /** Something more was said while the decision was written. */
    void interrupted(Decision decision) {
        meet(decision.id(), DRAFT, clock.instant());
        start(decision, STATEMENT, StartKind.RECEIVED, null);
    }

    void timeAsked(Decision decision) {
        start(decision, MORE_TIME, StartKind.RECEIVED, null);
    }

    void timeDecided(Decision decision) {
        meet(decision.id(), MORE_TIME, clock.instant());
    }

    /** More time is given: the limit moves. What was asked for in time can be given when it has passed, and then another one runs. */
    void extended(Decision decision, LocalDate until, String reason) {
        if (isHearingOver(decision.id())) {
            list.running(decision.id(), HEARING)
                    .forEach(deadline -> limitsAnew.begin(
                            deadline.id(), request(decision, HEARING, StartKind.DISPATCHED, until), actor()));
        } else {
            list.running(decision.id(), HEARING)
                    .forEach(deadline -> deadlines.extend(deadline.id(), until, reason, actor()));
        }
    }

    /** It is made: the time to appeal runs from the day on which it arrived, which electronically is that of the notice. */
    void made(Decision decision) {
        meet(decision.id(), DRAFT, clock.instant());
        start(decision, APPEAL, StartKind.DELIVERED, null);
    }

    /** It came to the body on another day. */
    void arrived(Decision decision, LocalDate day, String reason) {
        appeal(decision.id())
                .ifPresent(deadline ->
                        deadlines.correctStart(deadline.id(), Start.on(StartKind.DELIVERED, day), reason, actor()));
    }

    /** Nothing is to be done any more. */
    void ended(Decision decision) {
        list.running(decision.id()).forEach(deadline -> deadlines.end(deadline.id(), actor()));
    }

    /** The time to appeal; empty before the decision is made. */
    Optional<Deadline> appeal(UUID id) {
        return list.of(id).stream()
                .filter(deadline -> deadline.ruleCode().equals(APPEAL))
                .findFirst();
    }

    boolean isAppealOver(UUID id) {
        return appeal(id).filter(deadline -> deadline.overdue(clock.instant())).isPresent();
    }

    /** The last day for a statement; empty when none runs. */
    Optional<LocalDate> hearingLimit(UUID id) {
        return list.running(id, HEARING).stream()
                .flatMap(deadline -> deadline.dueDate().stream())
                .findFirst();
    }

    /** Whether no time for a statement runs that has not passed. */
    boolean isHearingOver(UUID id) {
        return list.running(id, HEARING).stream().allMatch(deadline -> deadline.overdue(clock.instant()));
    }

    private void start(Decision decision, String rule, StartKind kind, LocalDate until) {
        deadlines.start(request(decision, rule, kind, until), actor());
    }

    private DeadlineRequest request(Decision decision, String rule, StartKind kind, LocalDate until) {
        var request = DeadlineRequest.of(rule, Start.on(kind, clock.today()), SUBJECT, decision.id())
                .inProceeding(decision.id(), decision.casefileId());
        return until == null ? request : request.setUntil(until);
    }

    private void meet(UUID id, String rule, Instant at) {
        list.running(id, rule).forEach(deadline -> deadlines.meet(deadline.id(), at, actor()));
    }

    private UUID actor() {
        return access.actor().id();
    }
}
