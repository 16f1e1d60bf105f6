package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.consequence.ConsequenceLog;

/** What follows when a coercive fine turns out smaller than what was paid of it: the rest is owed back, and somebody sees to that. */
@Dependent
class PenaltyOwedBack {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Penalties penalties;

    @Inject
    PenaltyDeadlines deadlines;

    @Inject
    PenaltyMoney money;

    @Inject
    PenaltyGoals goals;

    @Inject
    Proceedings proceedings;

    @Inject
    ConsequenceLog log;

    /** It has become smaller. Nobody has to pay claims of which nothing is left; one that was closed is open again until the rest is paid back. */
    void lowered(Penalty penalty) {
        entities.flush();
        List<PenaltyClaimed> left = money.balance(penalty.id()).open().stream()
                .map(PenaltyBalance.Open::claim)
                .toList();
        penalties.claims(penalty.id()).stream()
                .filter(claim -> !left.contains(claim))
                .forEach(claim -> deadlines.givenUp(claim));
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
