package no.algoritmetilsyn.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.penalty.step.RepayPenalty;

/** Something that was paid of a coercive fine and was not due, and was paid back. Never changed. */
@Entity
@Table(name = "penalty_repayments")
public class PenaltyRepayment {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID penaltyId;
    private int amount;
    private LocalDate repaidOn;
    private String reference;
    private UUID enteredBy;
    private Instant enteredAt;

    protected PenaltyRepayment() {}

    PenaltyRepayment(UUID penaltyId, RepayPenalty step, UUID by, Instant at) {
        this.penaltyId = penaltyId;
        this.amount = step.amount();
        this.repaidOn = step.day();
        this.reference = step.reference();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    /** Whole kroner. */
    public int amount() {
        return amount;
    }

    public LocalDate repaidOn() {
        return repaidOn;
    }

    /** By what it is found again in the accounts. */
    public String reference() {
        return reference;
    }
}
