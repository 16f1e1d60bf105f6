package no.algoritmetilsyn.fine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that has changed a fine, or has left it as it was: by ourselves, or after an appeal. Never changed. */
@Entity
@Table(name = "fine_changes")
public class FineChange {

    /** What it was. */
    public enum Kind {
        REDUCED,
        /** An appeal has led to more (forvaltningsloven § 34 third paragraph). */
        RAISED,
        REVERSED,
        WRITTEN_OFF,
        /** An appeal has left it as it was. */
        UPHELD,
        /** An appeal has annulled it and sent the case back. */
        REMITTED,
        /** It was decided that its effect is suspended on some days (forvaltningsloven § 42). */
        SUSPENDED,
        /** The appeal has ended, and with it the last of these days is known. */
        RESUMED
    }

    /**
     * What brings it about.
     *
     * @param afterAppeal whether an appeal does
     * @param reason why
     * @param by account that has decided it
     */
    record Word(boolean afterAppeal, String reason, UUID by, Instant at) {}

    @Id
    private UUID id = UUID.randomUUID();

    private UUID fineId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private boolean afterAppeal;
    private int amountBefore;
    private int amountAfter;
    private String reason;
    private UUID decidedBy;
    private Instant decidedAt;

    /** Which came first, when two were done in the same moment; the database tells. */
    @Column(insertable = false, updatable = false)
    private Long place;

    protected FineChange() {}

    FineChange(Fine fine, Kind kind, int after, Word word) {
        this.fineId = fine.id();
        this.kind = kind;
        this.afterAppeal = word.afterAppeal();
        this.amountBefore = fine.amount();
        this.amountAfter = after;
        this.reason = word.reason();
        this.decidedBy = word.by();
        this.decidedAt = word.at();
    }

    public Kind kind() {
        return kind;
    }

    /** Whether an appeal has led to it. */
    public boolean afterAppeal() {
        return afterAppeal;
    }

    /** Kroner before. */
    public int amountBefore() {
        return amountBefore;
    }

    /** Kroner after. */
    public int amountAfter() {
        return amountAfter;
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
