package no.algoritmetilsyn.costs;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.consequence.ConsequenceLog;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.StepTaken;
import no.algoritmetilsyn.costs.step.RuleCosts;

/** Takes up a claim of costs that had ended, because an appeal that came after that leaves something to pay or to rule on. */
@Dependent
class CostsReopening {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CostsDeadlines deadlines;

    @Inject
    Proceedings proceedings;

    @Inject
    ConsequenceLog log;

    @Inject
    Event<StepTaken> taken;

    /**
     * There is a ruling already, that of an appeal or the one before it: the process goes on to where it is followed.
     *
     * @param by what has opened it
     */
    void reopen(CostsClaim claim, String by) {
        claim.reopen();
        deadlines.covered(claim);
        entities.flush();
        proceedings.reopen(claim.id());
        taken.fire(new StepTaken(
                claim.id(), ProceedingKind.COSTS, by, StepRun.taskOf(RuleCosts.class), "", claim.id(), Map.of()));
        log.add(claim.id(), "COSTS_REOPENED", Map.of("left", Integer.toString(claim.left())));
    }
}
