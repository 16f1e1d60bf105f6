package no.algoritmetilsyn.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Which deadlines a complaint has at each of its steps. What they are and how long they last are rows of law. */
@Dependent
class ComplaintDeadlines {

    static final String SORTING = "complaint-sorting-goal";
    static final String ANSWER = "complaint-answer-goal";
    static final String ERROR_ANSWER = "register-error-answer-goal";
    static final String INTERIM = "interim-reply";
    static final String INTERIM_SOON = "interim-reply-soon";
    static final String INTERIM_GOAL = "interim-reply-goal";

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineList list;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** Until it is sorted it may turn out to end in a decision: the interim reply is due in a month, provisionally. */
    void received(Complaint complaint) {
        deadlines.begin(complaint.id());
        start(complaint, SORTING, false);
        start(complaint, INTERIM, true);
    }

    void sorted(Complaint complaint) {
        meet(complaint, SORTING);
        start(complaint, complaint.kind() == ComplaintKind.REGISTER_ERROR ? ERROR_ANSWER : ANSWER, false);
        // An interim reply may have been sent before anybody sorted the complaint: then none is due any more.
        running(complaint.id(), INTERIM).ifPresent(interim -> classify(complaint, interim));
    }

    private void classify(Complaint complaint, Deadline interim) {
        if (complaint.kind().mayEndInDecision()) {
            deadlines.confirm(interim.id(), actor());
        } else {
            start(complaint, INTERIM_GOAL, false);
            deadlines.reclassify(
                    interim.id(), INTERIM_SOON, null, complaint.sorting().sortingReason(), actor());
        }
    }

    void interimReplied(Complaint complaint) {
        meet(complaint, INTERIM);
        meet(complaint, INTERIM_SOON);
        meet(complaint, INTERIM_GOAL);
    }

    /** An answer makes an interim reply needless. */
    void ended(Complaint complaint) {
        list.running(complaint.id()).forEach(deadline -> deadlines.meet(deadline.id(), clock.instant(), actor()));
    }

    /** It waits for another answer: our goals run from today, and so does the time within which it is told that the answer takes longer. */
    void takenUpAgain(Complaint complaint) {
        start(complaint, complaint.kind() == ComplaintKind.REGISTER_ERROR ? ERROR_ANSWER : ANSWER, today());
        start(complaint, complaint.kind().mayEndInDecision() ? INTERIM : INTERIM_GOAL, today());
    }

    private Start today() {
        return Start.on(StartKind.RECEIVED, clock.today());
    }

    private void start(Complaint complaint, String rule, Start start) {
        deadlines.start(
                DeadlineRequest.of(rule, start, Complaints.SUBJECT, complaint.id())
                        .inProceeding(complaint.id(), complaint.casefileId()),
                actor());
    }

    /**
     * Those that are met, too: whether it was in time is counted from the right day.
     *
     * @param before the day that was wrong; what runs from another day has not begun with the complaint
     */
    void corrected(Complaint complaint, LocalDate before, String reason) {
        list.of(complaint.id()).stream()
                .filter(deadline -> deadline.startDate().equals(before))
                .forEach(deadline -> deadlines.correctStart(deadline.id(), startOf(complaint), reason, actor()));
    }

    private void start(Complaint complaint, String rule, boolean provisional) {
        var request = DeadlineRequest.of(rule, startOf(complaint), Complaints.SUBJECT, complaint.id())
                .inProceeding(complaint.id(), complaint.casefileId());
        deadlines.start(provisional ? request.untilClassified() : request, actor());
    }

    private static Start startOf(Complaint complaint) {
        return Start.on(StartKind.RECEIVED, complaint.receivedOn());
    }

    private void meet(Complaint complaint, String rule) {
        running(complaint.id(), rule).ifPresent(deadline -> deadlines.meet(deadline.id(), clock.instant(), actor()));
    }

    private Optional<Deadline> running(UUID complaintId, String rule) {
        return list.running(complaintId, rule).stream().findFirst();
    }

    private UUID actor() {
        return access.actor().id();
    }
}
