package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Our own goals for a coercive fine. */
@Dependent
class PenaltyGoals {

    private static final String GOAL = "penalty-follow-goal";

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineList list;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** Somebody is to look at it before long. */
    void opened(Penalty penalty) {
        deadlines.start(
                DeadlineRequest.of(GOAL, Start.on(StartKind.REGISTERED, clock.today()), "PENALTY", penalty.id())
                        .inProceeding(penalty.id(), penalty.casefileId()),
                access.actor().id());
    }

    /** Nothing is to be done any more. */
    void ended(Penalty penalty) {
        list.runningInProceeding(penalty.id())
                .forEach(deadline -> deadlines.meet(
                        deadline.id(), clock.instant(), access.actor().id()));
    }
}
