package no.algoritmetilsyn.law.collection;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that was paid of a money claim and was not due, and was paid back. Never changed: another row says what it was corrected to. */
@MappedSuperclass
public abstract class ClaimRepayment {

    @Id
    private UUID id = UUID.randomUUID();

    private int amount;
    private LocalDate repaidOn;
    private String reference;
    private UUID corrects;
    private String reason;
    private UUID enteredBy;
    private Instant enteredAt;

    protected ClaimRepayment() {}

    /**
     * @param amount whole kroner
     * @param repaidOn Europe/Oslo
     * @param reference by what the payment is found again in the accounts
     */
    protected ClaimRepayment(int amount, LocalDate repaidOn, String reference, UUID by, Instant at) {
        this.amount = amount;
        this.repaidOn = repaidOn;
        this.reference = reference;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    /** What was entered before was wrong, and this stands in its place. */
    protected void correct(ClaimRepayment wrong, String why) {
        corrects = wrong.id;
        reason = why;
    }

    public UUID id() {
        return id;
    }

    /** Whole kroner; none where it corrects what was never paid back. */
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
