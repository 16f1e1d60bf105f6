package no.algoritmetilsyn.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What was claimed: the letter was sent. Never changed. */
@Entity
@Table(name = "penalty_claims")
public class PenaltyClaimed {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID penaltyId;
    private LocalDate untilOn;
    private int amount;
    private LocalDate dueOn;
    private String receiptHash;
    private UUID claimedBy;
    private Instant claimedAt;

    protected PenaltyClaimed() {}

    PenaltyClaimed(
            UUID penaltyId, LocalDate until, int amount, LocalDate due, String receiptHash, UUID by, Instant at) {
        this.penaltyId = penaltyId;
        this.untilOn = until;
        this.amount = amount;
        this.dueOn = due;
        this.receiptHash = receiptHash;
        this.claimedBy = by;
        this.claimedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID penaltyId() {
        return penaltyId;
    }

    /** The last day to pay. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The last day that was claimed. */
    public LocalDate untilOn() {
        return untilOn;
    }

    /** Whole kroner. */
    public int amount() {
        return amount;
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    /** The day on which the letter was sent, Europe/Oslo. */
    public LocalDate claimedOn() {
        return LocalDate.ofInstant(claimedAt, AuthorityClock.ZONE);
    }
}
