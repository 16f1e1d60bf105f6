package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.DeadlineStatus;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Our own goals for a coercive fine. */
@Dependent
class PenaltyGoals {

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineList list;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** Nothing is to be done any more. */
    void ended(Penalty penalty) {
        list.ofProceeding(penalty.id()).stream()
                .filter(deadline -> deadline.status() == DeadlineStatus.RUNNING)
                .toList()
                .forEach(deadline -> deadlines.meet(
                        deadline.id(), clock.instant(), access.actor().id()));
    }
}
