package no.algoritmetilsyn.letter.redaction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;

/** That somebody has gone through a letter that was sent, and the version without what has to be left out. It stands. */
@Entity
@Table(name = "redactions")
public class Redaction {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID letterId;
    private UUID proceedingId;
    private int documentNumber;
    private int number;
    private UUID variantId;
    private String sourceHash;
    private UUID decidedBy;
    private Instant decidedAt;

    protected Redaction() {}

    Redaction(OutgoingLetter letter, int documentNumber, int number, UUID variantId, UUID by, Instant at) {
        this.letterId = letter.id();
        this.proceedingId = letter.proceedingId();
        this.documentNumber = documentNumber;
        this.number = number;
        this.variantId = variantId;
        this.sourceHash = letter.hash();
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** The letter. */
    public UUID letterId() {
        return letterId;
    }

    /** The proceeding in which the letter was written. */
    public UUID proceedingId() {
        return proceedingId;
    }

    /** Number of the letter within its case. */
    public int documentNumber() {
        return documentNumber;
    }

    /** How often the letter was gone through until then, this time included. */
    public int number() {
        return number;
    }

    /** Whether the letter may be shown as it is. */
    public boolean isWhole() {
        return variantId == null;
    }

    /** The file without what is left out; null when nothing is. */
    public UUID variantId() {
        return variantId;
    }

    /** Account of the one who went through it. */
    public UUID decidedBy() {
        return decidedBy;
    }

    /** When. */
    public Instant decidedAt() {
        return decidedAt;
    }
}
