package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.EndingCheck;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.penalty.step.StopPenalty;
import no.algoritmetilsyn.platform.ReadOnce;

/** An order is not closed while its coercive fine runs: nobody would enter what ends it. One that is stopped has a last day. */
@Dependent
public class OrderPenaltyRuns implements EndingCheck {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ReadOnce readOnce;

    @Inject
    Penalties penalties;

    @Override
    public FinishCheck lacks(UUID proceedingId) {
        boolean order = readOnce.row(entities, Proceeding.class, proceedingId).kind() == ProceedingKind.ORDER;
        return order ? ofOrder(proceedingId) : new FinishCheck();
    }

    private FinishCheck ofOrder(UUID order) {
        var check = new FinishCheck();
        penalties.ofOrder(order).filter(this::runs).ifPresent(penalty -> {
            String stop = Lack.at(penalty.id(), StopPenalty.class);
            check.when(true, FinishSection.DATES, "penaltyRuns", stop);
        });
        return check;
    }

    private boolean runs(Penalty penalty) {
        return penalty.endedAt() == null
                && penalty.lastOn() == null
                && !penalties.points(penalty.id()).stream().allMatch(PenaltyPoint::isOver);
    }
}
