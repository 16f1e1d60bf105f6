package no.algoritmetilsyn.costs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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

/** The deadlines of a claim of costs: our own goals to rule on it and to pay, and the time to appeal what is not covered (§ 29). */
@Dependent
class CostsDeadlines {

    private static final String RULE = "costs-goal";
    private static final String PAY = "costs-payment-goal";
    private static final String APPEAL = "appeal";
    private static final String SUBJECT = "COSTS";

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineList list;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** Somebody has claimed, on a day that may be past. */
    void claimed(CostsClaim claim) {
        start(claim, RULE, Start.on(StartKind.RECEIVED, clock.today()));
    }

    /** The letter has left: electronically it arrives with the notice. */
    void ruled(CostsClaim claim) {
        end(claim.id());
        if (claim.left() > 0) {
            start(claim, PAY, Start.on(StartKind.REGISTERED, clock.today()));
        }
        if (claim.ruling().granted() < claim.claimed()) {
            start(claim, APPEAL, Start.on(StartKind.DELIVERED, clock.today()));
        }
    }

    /** An appeal has led to another amount: what there is to pay is paid soon. */
    void covered(CostsClaim claim) {
        if (claim.left() > 0 && list.running(claim.id(), PAY).isEmpty()) {
            start(claim, PAY, Start.on(StartKind.REGISTERED, clock.today()));
        }
        if (claim.left() == 0) {
            list.running(claim.id(), PAY).forEach(deadline -> deadlines.end(deadline.id(), actor()));
        }
    }

    /** It is to be ruled on once more. */
    void takenUp(CostsClaim claim) {
        end(claim.id());
        claimed(claim);
    }

    /** Nothing is waited for any more. */
    void end(UUID id) {
        list.running(id).forEach(deadline -> deadlines.end(deadline.id(), actor()));
    }

    /** The time to appeal the last ruling; empty when all was covered. */
    Optional<Deadline> appeal(UUID id) {
        return list.of(id).stream()
                .filter(deadline -> deadline.ruleCode().equals(APPEAL))
                .reduce((earlier, later) -> later);
    }

    boolean isAppealOver(UUID id) {
        return list.running(id, APPEAL).stream().allMatch(deadline -> deadline.overdue(clock.instant()));
    }

    private void start(CostsClaim claim, String rule, Start start) {
        deadlines.start(
                DeadlineRequest.of(rule, start, SUBJECT, claim.id()).inProceeding(claim.id(), claim.casefileId()),
                actor());
    }

    private UUID actor() {
        return access.actor().id();
    }
}
