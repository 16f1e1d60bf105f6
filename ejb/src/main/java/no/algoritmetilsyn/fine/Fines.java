package no.algoritmetilsyn.fine;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.law.collection.EntryCorrection;

/** Finds the rows of fines. */
@Dependent
class Fines {

    @PersistenceContext
    EntityManager entities;

    Fine fine(UUID id) {
        return entities.find(Fine.class, id);
    }

    /** A fine by its own id, or by that of the decision which it carries out. */
    Optional<Fine> about(UUID id) {
        return entities.createQuery("select f from Fine f where f.id = :id or f.decisionId = :id", Fine.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What was paid, oldest first: what was entered by mistake is none of it. */
    List<FinePayment> payments(UUID id) {
        return of(
                "select p from FinePayment p where p.fineId = :fine and p.amount > 0"
                        + " and not exists (select c.id from FinePayment c where c.corrects = p.id)"
                        + " order by p.paidOn, p.id",
                FinePayment.class,
                id);
    }

    /** What was paid and was not due, and was paid back, oldest first: what was entered by mistake is none of it. */
    List<FineRepayment> repayments(UUID id) {
        return of(
                "select r from FineRepayment r where r.fineId = :fine and r.amount > 0"
                        + " and not exists (select c.id from FineRepayment c where c.corrects = r.id)"
                        + " order by r.repaidOn, r.id",
                FineRepayment.class,
                id);
    }

    /** What was entered by mistake about payments. */
    List<EntryCorrection> corrections(UUID id) {
        List<EntryCorrection> paid = of(
                "select new no.algoritmetilsyn.law.collection.EntryCorrection("
                        + "false, p.amount, p.paidOn, c.amount, c.paidOn, c.reason, c.enteredAt)"
                        + " from FinePayment p, FinePayment c where c.corrects = p.id and p.fineId = :fine"
                        + " order by c.enteredAt, c.id",
                EntryCorrection.class,
                id);
        List<EntryCorrection> repaid = of(
                "select new no.algoritmetilsyn.law.collection.EntryCorrection("
                        + "true, p.amount, p.repaidOn, c.amount, c.repaidOn, c.reason, c.enteredAt)"
                        + " from FineRepayment p, FineRepayment c where c.corrects = p.id and p.fineId = :fine"
                        + " order by c.enteredAt, c.id",
                EntryCorrection.class,
                id);
        return Stream.concat(paid.stream(), repaid.stream()).toList();
    }

    /** What has changed it, oldest first. */
    List<FineChange> changes(UUID id) {
        return of("select c from FineChange c where c.fineId = :fine order by c.place", FineChange.class, id);
    }

    int paid(UUID id) {
        return payments(id).stream().mapToInt(FinePayment::amount).sum();
    }

    int repaid(UUID id) {
        return repayments(id).stream().mapToInt(FineRepayment::amount).sum();
    }

    /** Kroner that were paid and not paid back. */
    int kept(UUID id) {
        return paid(id) - repaid(id);
    }

    /** Kroner that were paid and are not due any more. */
    int owedBack(Fine fine) {
        return Math.max(0, kept(fine.id()) - fine.amount());
    }

    private <T> List<T> of(String query, Class<T> type, UUID id) {
        return entities.createQuery(query, type).setParameter("fine", id).getResultList();
    }
}
