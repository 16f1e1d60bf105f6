package no.algoritmetilsyn.fine;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.fine.step.RepayFine;

/** Something that was paid of a fine and was not due, and was paid back. Never changed. */
@Entity
@Table(name = "fine_repayments")
public class FineRepayment {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID fineId;
    private int amount;
    private LocalDate repaidOn;
    private String reference;
    private UUID enteredBy;
    private Instant enteredAt;

    protected FineRepayment() {}

    FineRepayment(UUID fineId, RepayFine step, UUID by, Instant at) {
        this.fineId = fineId;
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
