package no.algoritmetilsyn.deadline;

import jakarta.ejb.ApplicationException;

/** Something was asked of a deadline that it cannot do; the transaction is rolled back. */
@ApplicationException(rollback = true)
public class DeadlineRefused extends RuntimeException {

    private final Refusal refusal;

    public DeadlineRefused(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    /** Why; its text is found by the constant. */
    public Refusal refusal() {
        return refusal;
    }
}
