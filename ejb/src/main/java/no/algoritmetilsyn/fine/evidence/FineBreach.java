package no.algoritmetilsyn.fine.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.finding.Proof;
import no.algoritmetilsyn.fine.step.AssessBreaches;
import no.algoritmetilsyn.fine.step.Guilt;

/** How sure the facts of one ground are, and what the body is to blame for. Never changed: another assessment is another row. */
@Entity
@Table(name = "fine_breaches")
public class FineBreach {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID decisionId;
    private int ground;

    @Enumerated(EnumType.STRING)
    private Proof proof;

    private String proofReason;

    @Enumerated(EnumType.STRING)
    private Guilt guilt;

    private String guiltReason;
    private UUID assessedBy;
    private Instant assessedAt;

    /** Which came first, when two were done in the same moment; the database tells. */
    @Column(insertable = false, updatable = false)
    private Long place;

    protected FineBreach() {}

    FineBreach(UUID decisionId, AssessBreaches.Breach assessed, UUID by, Instant at) {
        this.decisionId = decisionId;
        this.ground = assessed.number();
        this.proof = assessed.proof();
        this.proofReason = assessed.proofReason();
        this.guilt = assessed.guilt();
        this.guiltReason = assessed.guiltReason();
        this.assessedBy = by;
        this.assessedAt = at;
    }

    /** Number of the ground. */
    public int ground() {
        return ground;
    }

    public Proof proof() {
        return proof;
    }

    /** What shows the facts. */
    public String proofReason() {
        return proofReason;
    }

    public Guilt guilt() {
        return guilt;
    }

    /** What shows that. */
    public String guiltReason() {
        return guiltReason;
    }

    /** Whether a fine may rest on it. */
    public boolean counts() {
        return proof == Proof.CLEAR_PREPONDERANCE && guilt.suffices();
    }
}
