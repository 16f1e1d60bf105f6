package no.algoritmetilsyn.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.authority.Organ;

/** That a person or a group has to do with a case, in what capacity, in which organ, and for how long. */
@Entity
@Table(name = "relations")
public class Relation {

    /** What somebody has to do with a case. */
    public enum Capacity {
        /** Handles it. */
        HANDLER,
        /** Oversees it without handling it. */
        OVERSEER
    }

    @Id
    private UUID id = UUID.randomUUID();

    private UUID casefileId;
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Enumerated(EnumType.STRING)
    private Organ organ;

    private Instant since;
    private Instant until;
    private String reason;

    protected Relation() {}

    Relation(UUID casefileId, UUID subjectId, Capacity capacity, Organ organ, Instant since, String reason) {
        this.casefileId = casefileId;
        this.subjectId = subjectId;
        this.capacity = capacity;
        this.organ = organ;
        this.since = since;
        this.reason = reason;
    }

    /** Ends it; it stays as a row, so that one can see who had access when. */
    void end(Instant at, String why) {
        until = at;
        reason = reason + " / " + why;
    }
}
