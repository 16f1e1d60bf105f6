package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.law.collection.EntryCorrection;

/** Finds the rows of coercive fines. */
@Dependent
class Penalties {

    @PersistenceContext
    EntityManager entities;

    Penalty penalty(UUID id) {
        return entities.find(Penalty.class, id);
    }

    /** The fine that secures an order. */
    Optional<Penalty> ofOrder(UUID orderId) {
        return entities.createQuery("select p from Penalty p where p.orderId = :order", Penalty.class)
                .setParameter("order", orderId)
                .getResultStream()
                .findFirst();
    }

    /** The points that cost something, in order. */
    List<PenaltyPoint> points(UUID id) {
        return of(
                "select p from PenaltyPoint p where p.penaltyId = :penalty order by p.number", PenaltyPoint.class, id);
    }

    /** Those that have a day: the effect may have been suspended from a later one that never came. */
    List<PenaltyPause> pauses(UUID id) {
        return of(
                "select p from PenaltyPause p where p.penaltyId = :penalty"
                        + " and (p.untilOn is null or p.untilOn >= p.fromOn) order by p.fromOn, p.id",
                PenaltyPause.class,
                id);
    }

    List<PenaltyWaiver> waivers(UUID id) {
        return of(
                "select w from PenaltyWaiver w where w.penaltyId = :penalty order by w.decidedAt, w.id",
                PenaltyWaiver.class,
                id);
    }

    List<PenaltyClaimed> claims(UUID id) {
        return of(
                "select c from PenaltyClaimed c where c.penaltyId = :penalty order by c.claimedAt, c.id",
                PenaltyClaimed.class,
                id);
    }

    /** What appeals have left of claims, oldest first. */
    List<PenaltyBalance.Open> left(UUID id) {
        List<ClaimReduction> reductions = reductions(id);
        return claims(id).stream()
                .map(claim -> new PenaltyBalance.Open(claim, claim.amount() - ClaimReduction.of(claim, reductions)))
                .toList();
    }

    /** What appeals have taken off claims. */
    List<ClaimReduction> reductions(UUID id) {
        return of(
                "select r from ClaimReduction r where r.penaltyId = :penalty order by r.reducedAt, r.id",
                ClaimReduction.class,
                id);
    }

    /** What was paid, by day: what was entered by mistake is none of it. */
    List<PenaltyPayment> payments(UUID id) {
        return of(
                "select p from PenaltyPayment p where p.penaltyId = :penalty and p.amount > 0"
                        + " and not exists (select c.id from PenaltyPayment c where c.corrects = p.id)"
                        + " order by p.paidOn, p.id",
                PenaltyPayment.class,
                id);
    }

    /** What was paid and was not due, and was paid back, by day: what was entered by mistake is none of it. */
    List<PenaltyRepayment> repayments(UUID id) {
        return of(
                "select r from PenaltyRepayment r where r.penaltyId = :penalty and r.amount > 0"
                        + " and not exists (select c.id from PenaltyRepayment c where c.corrects = r.id)"
                        + " order by r.repaidOn, r.id",
                PenaltyRepayment.class,
                id);
    }

    /** What was entered by mistake about payments. */
    List<EntryCorrection> corrections(UUID id) {
        List<EntryCorrection> paid = of(
                "select new no.algoritmetilsyn.law.collection.EntryCorrection("
                        + "false, p.amount, p.paidOn, c.amount, c.paidOn, c.reason, c.enteredAt)"
                        + " from PenaltyPayment p, PenaltyPayment c where c.corrects = p.id and p.penaltyId = :penalty"
                        + " order by c.enteredAt, c.id",
                EntryCorrection.class,
                id);
        List<EntryCorrection> repaid = of(
                "select new no.algoritmetilsyn.law.collection.EntryCorrection("
                        + "true, p.amount, p.repaidOn, c.amount, c.repaidOn, c.reason, c.enteredAt)"
                        + " from PenaltyRepayment p, PenaltyRepayment c where c.corrects = p.id and p.penaltyId = :penalty"
                        + " order by c.enteredAt, c.id",
                EntryCorrection.class,
                id);
        return Stream.concat(paid.stream(), repaid.stream()).toList();
    }

    /** Claims that were handed over to those who collect. */
    List<PenaltyCollection> collections(UUID id) {
        return of(
                "select c from PenaltyCollection c where c.penaltyId = :penalty order by c.enteredAt, c.id",
                PenaltyCollection.class,
                id);
    }

    /** What was claimed and given up. */
    List<PenaltyWriteOff> writeOffs(UUID id) {
        return of(
                "select w from PenaltyWriteOff w where w.penaltyId = :penalty order by w.decidedAt, w.id",
                PenaltyWriteOff.class,
                id);
    }

    /** Kroner that were claimed and given up. */
    long writtenOff(UUID id) {
        return writeOffs(id).stream().mapToLong(PenaltyWriteOff::amount).sum();
    }

    /** What it came to after each change, first to last. */
    List<StoredAccrual> accruals(UUID id) {
        return of(
                "select a from StoredAccrual a where a.penaltyId = :penalty order by a.place", StoredAccrual.class, id);
    }

    /** Kroner that are claimed, less what appeals have taken off. */
    long claimed(UUID id) {
        return left(id).stream().mapToLong(PenaltyBalance.Open::amount).sum();
    }

    long paid(UUID id) {
        return payments(id).stream().mapToLong(PenaltyPayment::amount).sum();
    }

    /** Kroner that were paid back. */
    long repaid(UUID id) {
        return repayments(id).stream().mapToLong(PenaltyRepayment::amount).sum();
    }

    /** Kroner that were paid and not paid back. */
    long kept(UUID id) {
        return paid(id) - repaid(id);
    }

    private <T> List<T> of(String query, Class<T> type, UUID id) {
        return entities.createQuery(query, type).setParameter("penalty", id).getResultList();
    }
}
