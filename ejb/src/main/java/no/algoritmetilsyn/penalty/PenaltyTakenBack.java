package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.consequence.ConsequenceLog;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.StepTaken;
import no.algoritmetilsyn.decision.DecisionReversed;
import no.algoritmetilsyn.order.OrderTakenBack;
import no.algoritmetilsyn.penalty.step.ClosePenalty;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * What it leads to for a coercive fine that the decision behind its order is taken back: from the beginning, nothing has accrued, and it ends;
 * from now on, what has accrued until then can still be claimed (forvaltningsloven §§ 35, 51).
 */
@ApplicationScoped
public class PenaltyTakenBack {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Penalties penalties;

    @Inject
    PenaltyChanges changes;

    @Inject
    PenaltyDeadlines deadlines;

    @Inject
    PenaltyGoals goals;

    @Inject
    Proceedings proceedings;

    @Inject
    ConsequenceLog log;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<StepTaken> taken;

    void hear(@Observes OrderTakenBack order) {
        penalties
                .ofOrder(order.orderId())
                .filter(penalty -> penalty.endedAt() == null)
                .ifPresent(penalty -> takeBack(penalty, order.decision()));
    }

    private void takeBack(Penalty penalty, DecisionReversed decision) {
        if (!decision.fromTheBeginning()) {
            stop(penalty, decision);
        } else if (penalties.kept(penalty.id()) == 0) {
            end(penalty, decision.reference());
        }
        // What was paid is to be paid back first: somebody sees to that, and closes it.
        log.add(penalty.id(), "PENALTY_TAKEN_BACK", Map.of("reference", decision.reference()));
    }

    /** The day on which the decision holds no longer costs nothing. */
    private void stop(Penalty penalty, DecisionReversed decision) {
        LocalDate last = decision.on().minusDays(1);
        if (penalty.lastOn() == null || penalty.lastOn().isAfter(last)) {
            penalty.stop(last, decision.reference());
            changes.changed(penalty);
        }
    }

    private void end(Penalty penalty, String reference) {
        penalties.claims(penalty.id()).forEach(deadlines::givenUp);
        Instant now = clock.instant();
        penalty.close(reference, now);
        goals.ended(penalty);
        proceedings.end(penalty.id(), now);
        entities.flush();
        taken.fire(new StepTaken(
                penalty.id(),
                ProceedingKind.PENALTY,
                "decisionReversed",
                StepRun.taskOf(ClosePenalty.class),
                "",
                penalty.id(),
                Map.of()));
    }
}
