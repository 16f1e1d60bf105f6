package no.algoritmetilsyn.lawbook.change;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What became of a proposed change of law. To write an approval down is to write the rows: the database does both at once. */
@Entity
@Table(name = "law_import_decisions")
public class LawDecision {

    /** What can become of it. */
    public enum Outcome {
        APPROVED,
        REJECTED,
        /** Taken back by the one who has proposed it. */
        WITHDRAWN
    }

    @Id
    private UUID importId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;
    private UUID decidedBy;
    private Instant decidedAt;

    /** For the provider of persistence. */
    protected LawDecision() {}

    LawDecision(UUID importId, Outcome outcome, String reason, UUID by, Instant at) {
        this.importId = importId;
        this.outcome = outcome;
        this.reason = reason;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    UUID importId() {
        return importId;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
