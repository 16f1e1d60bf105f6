package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.LimitsAnew;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Which deadlines an inspection has: our own goals, the time to comment, and the time to appeal the examination. */
@Dependent
class InspectionDeadlines {

    static final String PLAN = "inspection-plan-goal";
    static final String APPROVAL = "inspection-approval-goal";
    static final String REPORT = "inspection-report-goal";
    static final String ASSESSMENT = "inspection-assessment-goal";
    static final String CONCLUSION = "inspection-conclusion-goal";

    static final String PROTOCOL = "visit-protocol-goal";

    /** Appeal of the duty to let premises be examined (forvaltningsloven § 15 fourth paragraph). */
    static final String APPEAL = "appeal-examination";

    private static final String SUBJECT = "INSPECTION";

    @Inject
    Deadlines deadlines;

    @Inject
    LimitsAnew limitsAnew;

    @Inject
    DeadlineList list;

    @Inject
    CommentRule commentRule;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    void opened(Inspection inspection) {
        start(inspection, PLAN, StartKind.REGISTERED);
    }

    void submitted(Inspection inspection) {
        meet(inspection, PLAN, clock.instant());
        start(inspection, APPROVAL, StartKind.REGISTERED);
    }

    void sentBack(Inspection inspection) {
        meet(inspection, APPROVAL, clock.instant());
        start(inspection, PLAN, StartKind.REGISTERED);
    }

    void approved(Inspection inspection) {
        meet(inspection, APPROVAL, clock.instant());
        start(inspection, REPORT, StartKind.REGISTERED);
    }

    /** The body has been told; where its premises are examined, it can appeal. */
    void notified(Inspection inspection) {
        if (inspection.form().isVisit()) {
            // Told electronically it has arrived with the notice.
            start(inspection, APPEAL, StartKind.DEEMED_ARRIVED);
        }
    }

    /** The body was not told before: it can appeal from the day of the first visit. */
    void visited(Inspection inspection, LocalDate day) {
        if (inspection.notifiedAt() == null
                && all(inspection.id(), APPEAL).findAny().isEmpty()) {
            start(inspection, APPEAL, Start.on(StartKind.DELIVERED, day), null);
        }
    }

    /** The record of a visit is signed: the body gets it soon. */
    void signed(Inspection inspection) {
        if (running(inspection.id(), PROTOCOL).findAny().isEmpty()) {
            start(inspection, PROTOCOL, StartKind.REGISTERED);
        }
    }

    /** The body has got all the records there are. */
    void protocolsSent(Inspection inspection) {
        meet(inspection, PROTOCOL, clock.instant());
    }

    void reported(Inspection inspection, LocalDate limit) {
        meet(inspection, REPORT, clock.instant());
        deadlines.start(comments(inspection, limit), actor());
    }

    private DeadlineRequest comments(Inspection inspection, LocalDate limit) {
        var request = DeadlineRequest.of(
                        commentRule.rule(inspection), commentRule.start(inspection), SUBJECT, inspection.id())
                .inProceeding(inspection.id(), inspection.casefileId());
        String regime = commentRule.regime(inspection);
        return (regime == null ? request : request.under(regime)).setUntil(limit);
    }

    /** The limit moves. What was asked for in time can be given when it has passed, and then another one runs. */
    void moreTime(Inspection inspection, LocalDate until, String reason) {
        comments(inspection.id()).toList().forEach(one -> {
            if (one.overdue(clock.instant())) {
                limitsAnew.begin(one.id(), comments(inspection, until), actor());
            } else {
                deadlines.extend(one.id(), until, reason, actor());
            }
        });
    }

    /** The body has commented, on a day that may be past. */
    void commented(Inspection inspection, LocalDate posted) {
        comments(inspection.id()).toList().forEach(one -> deadlines.meet(one.id(), clock.momentOf(posted), actor()));
        start(inspection, ASSESSMENT, StartKind.RECEIVED);
    }

    /** The body has not commented, and is not waited for. */
    void uncommented(Inspection inspection) {
        comments(inspection.id()).toList().forEach(one -> deadlines.lapse(one.id(), actor()));
        start(inspection, ASSESSMENT, StartKind.RECEIVED);
    }

    void assessed(Inspection inspection) {
        meet(inspection, ASSESSMENT, clock.instant());
        start(inspection, CONCLUSION, StartKind.REGISTERED);
    }

    /** Nothing is to be done any more; the right to appeal is the body's and goes on. */
    void ended(Inspection inspection) {
        list.runningInProceeding(inspection.id()).stream()
                .filter(one -> !one.ruleCode().equals(APPEAL))
                .toList()
                .forEach(one -> deadlines.meet(one.id(), clock.instant(), actor()));
    }

    /** The time to comment, as long as it runs. */
    Optional<Deadline> comment(UUID inspectionId) {
        return comments(inspectionId).findFirst();
    }

    private Stream<Deadline> comments(UUID inspectionId) {
        return Stream.concat(running(inspectionId, CommentRule.REPORT), running(inspectionId, CommentRule.MEASURE));
    }

    /** The time to appeal the examination; empty where there is none, or the body was not told yet. */
    Optional<Deadline> appeal(UUID inspectionId) {
        return all(inspectionId, APPEAL).findFirst();
    }

    private Stream<Deadline> all(UUID inspectionId, String rule) {
        return list.ofProceeding(inspectionId).stream()
                .filter(one -> one.ruleCode().equals(rule));
    }

    private Stream<Deadline> running(UUID inspectionId, String rule) {
        return list.runningInProceeding(inspectionId).stream()
                .filter(one -> one.ruleCode().equals(rule));
    }

    private void start(Inspection inspection, String rule, StartKind kind) {
        start(inspection, rule, Start.on(kind, clock.today()), null);
    }

    private void start(Inspection inspection, String rule, Start start, LocalDate until) {
        DeadlineRequest request = DeadlineRequest.of(rule, start, SUBJECT, inspection.id())
                .inProceeding(inspection.id(), inspection.casefileId());
        deadlines.start(until == null ? request : request.setUntil(until), actor());
    }

    private void meet(Inspection inspection, String rule, Instant at) {
        running(inspection.id(), rule).toList().forEach(one -> deadlines.meet(one.id(), at, actor()));
    }

    private UUID actor() {
        return access.actor().id();
    }
}
