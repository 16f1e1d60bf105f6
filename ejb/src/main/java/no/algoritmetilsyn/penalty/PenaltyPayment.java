package no.algoritmetilsyn.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.penalty.step.RegisterPayment;

/** What was paid. Never changed. */
@Entity
@Table(name = "penalty_payments")
public class PenaltyPayment {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID penaltyId;
    private int amount;
    private LocalDate paidOn;
    private boolean late;
    private boolean interest;
    private UUID enteredBy;
    private Instant enteredAt;

    protected PenaltyPayment() {}

    /**
     * @param late whether the last day to pay had passed
     * @param interest whether interest runs on what is late
     */
    PenaltyPayment(UUID penaltyId, RegisterPayment step, boolean late, boolean interest, UUID by, Instant at) {
        this.penaltyId = penaltyId;
        this.amount = step.amount();
        this.paidOn = step.day();
        this.late = late;
        this.interest = late && interest;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    /** Whole kroner. */
    public int amount() {
        return amount;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    /** Whether the last day to pay had passed. */
    public boolean late() {
        return late;
    }

    /** Whether interest runs on it, because it was late and the act says so (innkrevingsloven § 15). */
    public boolean interest() {
        return interest;
    }
}
