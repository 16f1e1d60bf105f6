package no.algoritmetilsyn.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.penalty.step.WaivePenalty;

/** A sum that was given up. Never changed. */
@Entity
@Table(name = "penalty_waivers")
public class PenaltyWaiver {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID penaltyId;
    private int amount;
    private boolean tied;
    private String reason;
    private UUID decidedBy;
    private Instant decidedAt;
    private UUID letterId;

    protected PenaltyWaiver() {}

    /** @param letter that tells the body of it; null where it knows already */
    PenaltyWaiver(UUID penaltyId, WaivePenalty step, UUID letter, UUID by, Instant at) {
        this.penaltyId = penaltyId;
        this.amount = step.amount();
        this.tied = step.tied();
        this.reason = step.reason();
        this.letterId = letter;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** Whole kroner. */
    public int amount() {
        return amount;
    }

    public String reason() {
        return reason;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** The letter that told the body; null where it was told otherwise. */
    public UUID letterId() {
        return letterId;
    }
}
