package no.algoritmetilsyn.letter.redaction.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.document.StoredFile;

/** That somebody has taken something out of a file that came from outside, for others. It stands. */
@Entity
@Table(name = "file_redactions")
public class FileRedaction {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID documentId;
    private UUID proceedingId;
    private int number;
    private UUID sourceId;
    private String sourceHash;
    private UUID variantId;
    private boolean looked;
    private UUID decidedBy;
    private Instant decidedAt;

    protected FileRedaction() {}

    FileRedaction(StoredFile source, int number, UUID variantId, boolean looked, StepRun run) {
        this.documentId = source.documentId();
        this.proceedingId = run.id();
        this.number = number;
        this.sourceId = source.variantId();
        this.sourceHash = source.sha256();
        this.variantId = variantId;
        this.looked = looked;
        this.decidedBy = run.actor().id();
        this.decidedAt = run.now();
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** The document. */
    public UUID documentId() {
        return documentId;
    }

    /** The proceeding in which it was done. */
    public UUID proceedingId() {
        return proceedingId;
    }

    /** How many versions of the document had been made until then, this one included. */
    public int number() {
        return number;
    }

    /** The file that something was taken out of. */
    public UUID sourceId() {
        return sourceId;
    }

    /** SHA-256 of that. */
    public String sourceHash() {
        return sourceHash;
    }

    /** The file without it. */
    public UUID variantId() {
        return variantId;
    }

    /** Whether somebody said that they had looked at what no machine can read. */
    public boolean looked() {
        return looked;
    }

    /** Account of the one who did it. */
    public UUID decidedBy() {
        return decidedBy;
    }

    /** When. */
    public Instant decidedAt() {
        return decidedAt;
    }
}
