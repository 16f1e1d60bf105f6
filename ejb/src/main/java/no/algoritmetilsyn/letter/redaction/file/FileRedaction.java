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
}
