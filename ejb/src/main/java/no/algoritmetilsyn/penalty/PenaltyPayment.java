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
    private UUID enteredBy;
    private Instant enteredAt;

    protected PenaltyPayment() {}

    PenaltyPayment(UUID penaltyId, RegisterPayment step, UUID by, Instant at) {
        this.penaltyId = penaltyId;
        this.amount = step.amount();
        this.paidOn = step.day();
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
}
