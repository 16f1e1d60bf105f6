package no.algoritmetilsyn.costs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.deadline.counting.Computation;
import no.algoritmetilsyn.deadline.counting.DeadlineLine;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.law.collection.EntryCorrection;
import no.algoritmetilsyn.letter.desk.Addressee;

/** Finds the rows of claims of costs, and counts until when they can be made. */
@Dependent
class CostsClaims {

    private static final String LIMIT = "claim-costs";
    private static final String BAR = "appeal-bar";

    @PersistenceContext
    EntityManager entities;

    @Inject
    DeadlineCalculator calculator;

    CostsClaim claim(UUID id) {
        return entities.find(CostsClaim.class, id);
    }

    /** The proceeding of a claim, which tells whose it is. */
    Proceeding proceeding(UUID id) {
        return entities.find(Proceeding.class, id);
    }

    /** What was spent, by its number. */
    List<CostsItem> items(UUID id) {
        return entities.createQuery(
                        "select i from CostsItem i where i.claimId = :claim order by i.number", CostsItem.class)
                .setParameter("claim", id)
                .getResultList();
    }

    /** What was paid, by day: what was entered by mistake is none of it. */
    List<CostsPayment> payments(UUID id) {
        return entities.createQuery(
                        "select p from CostsPayment p where p.claimId = :claim and p.amount > 0"
                                + " and not exists (select c.id from CostsPayment c where c.corrects = p.id)"
                                + " order by p.paidOn, p.id",
                        CostsPayment.class)
                .setParameter("claim", id)
                .getResultList();
    }

    /** Something was entered as paid, or corrected: the claim tells what is paid of it. */
    void tellPaid(CostsClaim claim) {
        entities.flush();
        List<CostsPayment> paid = payments(claim.id());
        claim.paid(
                paid.stream().mapToInt(CostsPayment::amount).sum(),
                paid.isEmpty() ? null : paid.get(paid.size() - 1).paidOn());
    }

    /** What was entered as paid by mistake. */
    List<EntryCorrection> corrections(UUID id) {
        return entities.createQuery(
                        "select new no.algoritmetilsyn.law.collection.EntryCorrection("
                                + "false, p.amount, p.paidOn, c.amount, c.paidOn, c.reason, c.enteredAt)"
                                + " from CostsPayment p, CostsPayment c where c.corrects = p.id and p.claimId = :claim"
                                + " order by c.enteredAt, c.id",
                        EntryCorrection.class)
                .setParameter("claim", id)
                .getResultList();
    }

    /** Whether somebody has claimed the costs of a change, and nobody has ruled on it. */
    boolean isOneUnruled(String changedReference, Addressee party) {
        return entities.createQuery("select c from CostsClaim c where c.changedReference = :changed", CostsClaim.class)
                .setParameter("changed", changedReference)
                .getResultStream()
                .anyMatch(claim -> claim.state() == CostsState.CLAIMED
                        && claim.party().addressee().equals(party));
    }

    /** Three weeks from the day on which word of the change reached the party, and never after a year (§§ 31, 36). */
    CostsLimit limit(CostsClaim claim) {
        return limit(claim.arrivedOn(), claim.changedOn(), claim.regime());
    }

    /** The same before anything is claimed. */
    CostsLimit limit(Change change) {
        return limit(change.arrivedOn(), change.on(), change.regime());
    }

    private CostsLimit limit(LocalDate arrivedOn, LocalDate changedOn, String regime) {
        var lines = new ArrayList<DeadlineLine>();
        LocalDate last = null;
        if (arrivedOn != null) {
            Computation counted = calculator.calculate(LIMIT, Start.on(StartKind.DELIVERED, arrivedOn), regime);
            last = counted.dueDate();
            lines.addAll(counted.lines());
        }
        LocalDate bar = calculator
                .calculate(BAR, Start.on(StartKind.DECIDED, changedOn), regime)
                .dueDate();
        return new CostsLimit(last, bar, lines);
    }
}
