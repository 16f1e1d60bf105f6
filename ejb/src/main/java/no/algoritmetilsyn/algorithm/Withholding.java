package no.algoritmetilsyn.algorithm;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That a field is withheld from the public, on a legal ground that is shown in its place (offentleglova §§ 13-24). */
@Entity
@Table(name = "algorithm_withholdings")
public class Withholding {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID recordId;
    private String field;
    private String legalGround;
    private UUID decidedBy;
    private Instant decidedAt;
    private LocalDate until;
    private Instant endedAt;
    private UUID endedBy;
    private UUID confirmedBy;
    private Instant confirmedAt;
    private UUID proposal;
    private UUID proposedBy;
    private Instant proposedAt;

    protected Withholding() {}

    Withholding(UUID recordId, String field, String legalGround, LocalDate until, UUID decidedBy, Instant decidedAt) {
        this.recordId = recordId;
        this.field = field;
        this.legalGround = legalGround;
        this.until = until;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    /** It has run out. */
    void end(Instant at) {
        endedAt = at;
    }

    /** Somebody who had no part in it has decided that the field is shown again. */
    void end(UUID by, Instant at) {
        endedBy = by;
        endedAt = at;
    }

    void confirm(UUID by, Instant at) {
        confirmedBy = by;
        confirmedAt = at;
    }

    void propose(UUID by, Instant at) {
        proposal = UUID.randomUUID();
        proposedBy = by;
        proposedAt = at;
    }

    void dropProposal() {
        proposal = null;
        proposedBy = null;
        proposedAt = null;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    boolean isOver(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    /** Its id, by which is known who had a part in it. */
    public UUID id() {
        return id;
    }

    /** Whether a second person has confirmed it. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** The proposal to show the field again, which waits for a second person. */
    public Optional<UUID> proposal() {
        return Optional.ofNullable(proposal);
    }

    /** Id of the field. */
    public String field() {
        return field;
    }

    /** As it is shown in place of the field, such as {@code offentleglova § 24}. */
    public String legalGround() {
        return legalGround;
    }

    /** The last day it holds; empty until somebody ends it. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }
}
