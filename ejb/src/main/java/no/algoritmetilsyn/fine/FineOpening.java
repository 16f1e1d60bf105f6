package no.algoritmetilsyn.fine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.FollowingProceedings;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingLog;
import no.algoritmetilsyn.casefile.ProceedingMoved;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.StepTaken;
import no.algoritmetilsyn.decision.DecisionFinal;
import no.algoritmetilsyn.decision.DecisionKind;
import no.algoritmetilsyn.decision.DecisionMade;
import no.algoritmetilsyn.fine.evidence.FineCount;
import no.algoritmetilsyn.fine.evidence.FineDraft;
import no.algoritmetilsyn.fine.step.SetFineFinal;
import no.algoritmetilsyn.law.ClaimKind;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.power.FineCeiling;
import no.algoritmetilsyn.law.power.Powers;

/** Opens a fine in the transaction in which the decision is sent, and lets its time to pay run when that is final. */
@ApplicationScoped
public class FineOpening {

    private static final String DIRECTED_AT = "Gebyret er rettet mot virksomheten (forvaltningsloven § 2 e).";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Fines fines;

    @Inject
    FineDeadlines deadlines;

    @Inject
    FineSettlements settlements;

    @Inject
    FollowingProceedings following;

    @Inject
    Proceedings proceedings;

    @Inject
    Powers powers;

    @Inject
    Laws laws;

    @Inject
    Access access;

    @Inject
    ProceedingLog log;

    @Inject
    Event<StepTaken> taken;

    void open(@Observes DecisionMade decision) {
        if (decision.kind() != DecisionKind.FINE) {
            return;
        }
        Proceeding opened = following.open(
                ProceedingKind.FINE, decision.casefileId(), Organ.FIRST_INSTANCE, decision.madeAt(), decision.matter());
        UUID id = opened.id();
        UUID body = decision.directedAt().organisationId();
        FineCeiling ceiling = ceiling(decision.decisionId());
        var fine =
                new Fine(id, opened.reference(), decision, amount(decision), claimedBy(ceiling), ceiling.paymentRule());
        entities.persist(fine);
        proceedings.directedAt(id, body, DIRECTED_AT);
        // The letter that is sent now says so.
        proceedings.tell(id, body);
        deadlines.opened(fine);
        entities.flush();
        following.start(opened, Link.Relation.CARRIES_OUT, decision.decisionId(), Map.of());
        if (!deadlines.waitsForFinality(fine)) {
            begin(fine, fine.decidedOn());
        }
    }

    private int amount(DecisionMade decision) {
        return entities.find(FineDraft.class, decision.decisionId()).amount();
    }

    private FineCeiling ceiling(UUID decision) {
        String basis = entities.createQuery(
                        "select c from FineCount c where c.decisionId = :decision order by c.place", FineCount.class)
                .setParameter("decision", decision)
                .getResultStream()
                .reduce((one, later) -> later)
                .orElseThrow()
                .basis();
        return powers.latestCeiling(basis).orElseThrow();
    }

    /** The act by which it is collected: its own, or the one to whose rules it refers. */
    private String claimedBy(FineCeiling ceiling) {
        return laws.collection(ceiling.regime(), ClaimKind.FINE).isPresent() ? ceiling.regime() : ceiling.rulesOf();
    }

    /** The time to pay runs, and the process waits for its end. */
    void begin(Fine fine, LocalDate from) {
        settlements.begin(fine, from);
        payable(fine);
    }

    /** The time to pay runs: somebody is to look at it when it is over. */
    void payable(Fine fine) {
        entities.flush();
        taken.fire(new StepTaken(
                fine.id(),
                ProceedingKind.FINE,
                "setFineFinal",
                "",
                SetFineFinal.class.getAnnotation(Step.class).message(),
                fine.id(),
                Map.of()));
    }

    void becameFinal(@Observes DecisionFinal decision) {
        fines.about(decision.decisionId())
                .filter(fine -> fine.state() == FineState.WAITING)
                .ifPresent(fine -> {
                    fine.becomeFinal(decision.on());
                    begin(fine, decision.on());
                    log.add(
                            entities.find(Proceeding.class, fine.id()),
                            access.actor(),
                            "FINE_BECAME_FINAL",
                            Map.of("due", fine.dueOn().toString()));
                });
    }

    void follow(@Observes ProceedingMoved event) {
        if (event.kind() == ProceedingKind.FINE) {
            fines.fine(event.proceedingId()).moveTo(event.to());
        }
    }
}
