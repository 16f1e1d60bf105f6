package no.algoritmetilsyn.demand;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the authority has written to the body. Never changed afterwards. */
@Entity
@Table(name = "demand_letters")
public class DemandLetter {

    /** What a letter does. */
    public enum Kind {
        /** Asks for an account. */
        DEMAND,
        /** Orders to give information (forvaltningsloven § 14). */
        ORDER,
        /** Says that the limit is near. */
        REMINDER,
        /** Says that the limit has passed, and sets another. */
        OVERDUE,
        /** Confirms that answers were received. */
        RECEIPT,
        MORE_TIME,
        NO_MORE_TIME,
        /** Says what was not enough, and until when it is to be answered again. */
        ASKED_AGAIN,
        /** Says that nothing is asked for any more. */
        ENDED
    }

    @Id
    private UUID id;

    private UUID demandId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;
    private boolean tellsSilence;
    private Instant sentAt;
    private UUID sentBy;
    private UUID entryId;

    protected DemandLetter() {}

    DemandLetter(
            UUID id, UUID demandId, Kind kind, String text, boolean tellsSilence, Instant at, UUID by, UUID entryId) {
        this.id = id;
        this.demandId = demandId;
        this.kind = kind;
        this.text = text;
        this.tellsSilence = tellsSilence;
        this.sentAt = at;
        this.sentBy = by;
        this.entryId = entryId;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** What it says. */
    public String text() {
        return text;
    }

    /** Whether it tells of the right to silence (forvaltningsloven § 48). */
    public boolean tellsSilence() {
        return tellsSilence;
    }

    /** When it was sent. */
    public Instant sentAt() {
        return sentAt;
    }
}
