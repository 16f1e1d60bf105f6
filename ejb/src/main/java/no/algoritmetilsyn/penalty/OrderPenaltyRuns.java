package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.EndingCheck;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.penalty.step.StopPenalty;

/** An order is not closed while its coercive fine runs: nobody would enter what ends it. One that is stopped has a last day. */
@Dependent
public class OrderPenaltyRuns implements EndingCheck {

    @Inject
    Penalties penalties;

    @Override
    public FinishCheck lacks(UUID proceedingId) {
        var check = new FinishCheck();
        penalties.ofOrder(proceedingId).filter(this::runs).ifPresent(penalty -> {
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
