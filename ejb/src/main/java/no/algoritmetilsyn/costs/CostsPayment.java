package no.algoritmetilsyn.costs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.law.collection.Correction;

/** Something that was paid of costs. Never changed: another row says what it was corrected to. */
@Entity
@Table(name = "costs_payments")
public class CostsPayment {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID claimId;
    private int amount;
    private LocalDate paidOn;
    private UUID corrects;
    private String reason;
    private UUID enteredBy;
    private Instant enteredAt;

    protected CostsPayment() {}

    CostsPayment(UUID claimId, int amount, LocalDate paidOn, UUID by, Instant at) {
        this.claimId = claimId;
        this.amount = amount;
        this.paidOn = paidOn;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    /** What was entered before was wrong. */
    CostsPayment(CostsPayment wrong, Correction to) {
        this(wrong.claimId, to.amount(), to.day(), to.by(), to.at());
        this.corrects = wrong.id;
        this.reason = to.reason();
    }

    /** Whole kroner; none where it corrects what was never paid. */
    public int amount() {
        return amount;
    }

    /** Europe/Oslo. */
    public LocalDate paidOn() {
        return paidOn;
    }
}
