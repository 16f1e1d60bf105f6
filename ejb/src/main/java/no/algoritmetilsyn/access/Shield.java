package no.algoritmetilsyn.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a case is open to named persons only, and by what law. */
@Entity
@Table(name = "shields")
public class Shield {

    /** How closely a case is held. */
    public enum Grade {
        /** Named persons only. */
        CONFIDENTIAL,
        /** Named persons only, and the source's identity is kept from everybody (arbeidsmiljøloven § 2 A-7). */
        SOURCE_PROTECTED
    }

    @Id
    private UUID id = UUID.randomUUID();

    private UUID casefileId;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private String legalGround;
    private String reason;
    private Instant since;
    private Instant until;
    private UUID setBy;
    private UUID liftedBy;
    private String liftReason;

    protected Shield() {}

    Shield(UUID casefileId, Grade grade, String legalGround, String reason, Instant since, UUID setBy) {
        this.casefileId = casefileId;
        this.grade = grade;
        this.legalGround = legalGround;
        this.reason = reason;
        this.since = since;
        this.setBy = setBy;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** How closely the case is held. */
    public Grade grade() {
        return grade;
    }

    /** Code of the provision by which it is. */
    public String legalGround() {
        return legalGround;
    }

    /** Why, for those who see the case; null for one that was written before reasons were asked for. */
    public String reason() {
        return reason;
    }

    /** From when on. */
    public Instant since() {
        return since;
    }

    /** Who has set it. */
    public UUID shieldedBy() {
        return setBy;
    }

    /** Ends it; it stays as a row, so that one can see who had access when. */
    void lift(Instant at, UUID by, String why) {
        until = at;
        liftedBy = by;
        liftReason = why;
    }
}
