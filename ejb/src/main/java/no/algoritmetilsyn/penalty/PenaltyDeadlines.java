package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The deadlines of claims of a coercive fine: until when each is paid, and when it lapses (foreldelsesloven § 2). */
@Dependent
class PenaltyDeadlines {

    private static final String PAYMENT = "penalty-payment";
    private static final String LAPSE = "penalty-claim";
    private static final String SUBJECT = "PENALTY_CLAIM";

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineList list;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** The time to pay runs, until the day that the letter names; some years after it the claim lapses. */
    void claimed(Penalty penalty, PenaltyClaimed claim) {
        startPayment(penalty, claim, clock.today());
        startLapse(penalty, claim);
    }

    private void startPayment(Penalty penalty, PenaltyClaimed claim, LocalDate sent) {
        deadlines.start(
                request(penalty, claim, PAYMENT, Start.on(StartKind.DISPATCHED, sent))
                        .setUntil(claim.dueOn()),
                actor());
    }

    private void startLapse(Penalty penalty, PenaltyClaimed claim) {
        deadlines.start(request(penalty, claim, LAPSE, Start.on(StartKind.EXPIRED_LIMIT, claim.dueOn())), actor());
    }

    /**
     * Something of a claim is to be paid after all: what had ended runs again.
     *
     * @param collected whether somebody collects it, so that its last day has passed
     */
    void runAgain(Penalty penalty, PenaltyClaimed claim, boolean collected) {
        List<String> running =
                running(claim.id()).stream().map(Deadline::ruleCode).toList();
        if (!collected && !running.contains(PAYMENT)) {
            startPayment(penalty, claim, claim.claimedOn());
        }
        if (!running.contains(LAPSE)) {
            startLapse(penalty, claim);
        }
    }

    private static DeadlineRequest request(Penalty penalty, PenaltyClaimed claim, String rule, Start start) {
        return DeadlineRequest.of(rule, start, SUBJECT, claim.id()).inProceeding(penalty.id(), penalty.casefileId());
    }

    /** All of a claim was paid, on a day that may be past. */
    void paid(PenaltyClaimed claim, LocalDate day) {
        running(claim.id()).forEach(deadline -> deadlines.meet(deadline.id(), clock.momentOf(day), actor()));
    }

    /** Somebody collects it now: its last day has passed. */
    void collected(PenaltyClaimed claim) {
        running(claim.id()).stream()
                .filter(deadline -> deadline.ruleCode().equals(PAYMENT))
                .forEach(deadline -> deadlines.lapse(deadline.id(), actor()));
    }

    /** Nothing is to be paid any more. */
    void givenUp(PenaltyClaimed claim) {
        running(claim.id()).forEach(deadline -> deadlines.end(deadline.id(), actor()));
    }

    /** Whether a claim has lapsed. */
    boolean isLapsed(PenaltyClaimed claim) {
        return running(claim.id()).stream()
                .filter(deadline -> deadline.ruleCode().equals(LAPSE))
                .anyMatch(deadline -> deadline.overdue(clock.instant()));
    }

    private List<Deadline> running(UUID claimId) {
        return list.running(claimId);
    }

    private UUID actor() {
        return access.actor().id();
    }
}
