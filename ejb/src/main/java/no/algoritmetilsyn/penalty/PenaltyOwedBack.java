package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.consequence.ConsequenceLog;

/** What follows when more was paid of a coercive fine than is due of it: the rest is owed back, and somebody sees to that. */
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
    ConsequenceLog log;

    /** It has become smaller, or something was paid. One that was closed is open again until the rest is paid back. */
    void tell(Penalty penalty) {
        entities.flush();
        long owed = money.owedBack(penalty.id());
        if (owed > 0) {
            log.add(penalty.id(), "PENALTY_OWED_BACK", Map.of("amount", Long.toString(owed)));
            if (penalty.endedAt() != null) {
                penalty.reopen();
                goals.opened(penalty);
                proceedings.reopen(penalty.id());
            }
        }
    }
}
