package no.algoritmetilsyn.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.law.collection.WriteOffGround;
import no.algoritmetilsyn.penalty.step.WriteOffPenalty;

/** What was claimed and not paid, and was given up. Never changed. */
@Entity
@Table(name = "penalty_write_offs")
public class PenaltyWriteOff {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID penaltyId;

    @Enumerated(EnumType.STRING)
    private WriteOffGround ground;

    private long amount;
    private String reason;
    private UUID decidedBy;
    private Instant decidedAt;

    protected PenaltyWriteOff() {}

    PenaltyWriteOff(UUID penaltyId, WriteOffPenalty step, long amount, UUID by, Instant at) {
        this.penaltyId = penaltyId;
        this.ground = step.ground();
        this.amount = amount;
        this.reason = step.reason();
        this.decidedBy = by;
        this.decidedAt = at;
    }

    public WriteOffGround ground() {
        return ground;
    }

    /** Whole kroner. */
    public long amount() {
        return amount;
    }

    public String reason() {
        return reason;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
