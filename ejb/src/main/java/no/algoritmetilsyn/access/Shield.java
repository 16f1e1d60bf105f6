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
    private Instant since;
    private Instant until;
    private UUID setBy;

    protected Shield() {}

    Shield(UUID casefileId, Grade grade, String legalGround, Instant since, UUID setBy) {
        this.casefileId = casefileId;
        this.grade = grade;
        this.legalGround = legalGround;
        this.since = since;
        this.setBy = setBy;
    }
}
