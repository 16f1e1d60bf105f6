package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;

/** What follows when a coercive fine turns out smaller than what was paid of it: the rest is owed back, and somebody sees to that. */
@Dependent
class PenaltyOwedBack {

    @PersistenceContext
    EntityManager entities;

    @Inject
    PenaltyMoney money;

    @Inject
    PenaltyGoals goals;

    @Inject
    Proceedings proceedings;

    @Inject
    Access access;

    @Inject
    Audit audit;

    /** It has become smaller. One that was closed is open again until the rest is paid back. */
    void lowered(Penalty penalty) {
        entities.flush();
        long owed = money.owedBack(penalty.id());
        if (owed > 0) {
            tell(penalty, owed);
            if (penalty.endedAt() != null) {
                penalty.reopen();
                goals.opened(penalty);
                proceedings.reopen(penalty.id());
            }
        }
    }

    private void tell(Penalty penalty, long owed) {
        Actor actor = access.actor().inConsequence();
        audit.append(
                penalty.casefileId(),
                actor.id(),
                actor.kind(),
                "PENALTY_OWED_BACK",
                ProceedingKind.PENALTY.name(),
                penalty.id(),
                Map.of("amount", Long.toString(owed)));
    }
}
