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

    protected Withholding() {}

    Withholding(UUID recordId, String field, String legalGround, LocalDate until, UUID decidedBy, Instant decidedAt) {
        this.recordId = recordId;
        this.field = field;
        this.legalGround = legalGround;
        this.until = until;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    void end(Instant at) {
        endedAt = at;
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
