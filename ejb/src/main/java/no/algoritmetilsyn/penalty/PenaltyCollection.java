package no.algoritmetilsyn.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.law.collection.Collector;
import no.algoritmetilsyn.penalty.step.CollectPenalty;

/** A claim that was handed over to those who collect it. Never changed. */
@Entity
@Table(name = "penalty_collections")
public class PenaltyCollection {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID penaltyId;
    private UUID claimId;

    @Enumerated(EnumType.STRING)
    private Collector collector;

    private int amount;
    private LocalDate collectedOn;
    private String note;
    private UUID enteredBy;
    private Instant enteredAt;

    protected PenaltyCollection() {}

    /** @param day on which it is handed over */
    PenaltyCollection(PenaltyBalance.Open claim, CollectPenalty step, LocalDate day, UUID by, Instant at) {
        this.penaltyId = claim.claim().penaltyId();
        this.claimId = claim.claim().id();
        this.collector = step.collector();
        this.amount = claim.amount();
        this.collectedOn = day;
        this.note = step.note();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    /** The claim. */
    public UUID claimId() {
        return claimId;
    }

    public Collector collector() {
        return collector;
    }

    /** Whole kroner that were left of it. */
    public int amount() {
        return amount;
    }

    public LocalDate collectedOn() {
        return collectedOn;
    }
}
