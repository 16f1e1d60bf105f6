package no.algoritmetilsyn.casefile.consequence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that a change of a fact has moved by itself. Never changed. */
@Entity
@Table(name = "consequences")
public class Consequence {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID runId;
    private int place;
    private UUID proceedingId;

    @Enumerated(EnumType.STRING)
    private ConsequenceKind kind;

    private String what;
    private UUID subjectId;
    private String was;
    private String became;
    private Instant movedAt;

    protected Consequence() {}

    Consequence(UUID runId, int place, Moved moved, Instant at) {
        this.runId = runId;
        this.place = place;
        this.proceedingId = moved.proceedingId();
        this.kind = moved.kind();
        this.what = moved.what();
        this.subjectId = moved.subjectId();
        this.was = moved.was();
        this.became = moved.became();
        this.movedAt = at;
    }

    /** The same for all that one transaction has moved. */
    public UUID runId() {
        return runId;
    }

    /** The proceeding in which it has moved. */
    public UUID proceedingId() {
        return proceedingId;
    }

    public ConsequenceKind kind() {
        return kind;
    }

    /** The rule of a deadline, the kind of a letter or a task; null for an amount. */
    public String what() {
        return what;
    }

    /** The letter, the task, the deadline or the proceeding. */
    public UUID subjectId() {
        return subjectId;
    }

    /** Kroner or a day before; null where there was none. */
    public String was() {
        return was;
    }

    /** Kroner or a day after; null where there is none. */
    public String became() {
        return became;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
