package no.algoritmetilsyn.law.collection;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that was paid of a money claim. Never changed. */
@MappedSuperclass
public abstract class ClaimPayment {

    @Id
    private UUID id = UUID.randomUUID();

    private int amount;
    private LocalDate paidOn;
    private boolean late;
    private boolean interest;
    private UUID enteredBy;
    private Instant enteredAt;

    protected ClaimPayment() {}

    /**
     * @param amount whole kroner
     * @param paidOn Europe/Oslo
     * @param late whether the last day to pay had passed
     * @param interest whether interest runs on what is late
     */
    protected ClaimPayment(int amount, LocalDate paidOn, boolean late, boolean interest, UUID by, Instant at) {
        this.amount = amount;
        this.paidOn = paidOn;
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
