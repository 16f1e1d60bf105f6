package no.algoritmetilsyn.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.authority.Organ;

/**
 * Something with a procedure of its own in a case (delsak), of one of the kinds in {@link ProceedingKind}. The
 * feature keeps its legal state in a row with the same id; the id is the business key of its process.
 */
@Entity
@Table(name = "proceedings")
public class Proceeding {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ProceedingKind kind;

    private UUID casefileId;

    @Enumerated(EnumType.STRING)
    private Organ organ;

    private String reference;
    private Instant openedAt;
    private String title;
    private String organisation;
    private String organisationNumber;
    private Instant receivedAt;
    private Instant endedAt;
    private Instant handedOverAt;

    @Version
    private int version;

    protected Proceeding() {}

    Proceeding(
            UUID id,
            ProceedingKind kind,
            UUID casefileId,
            Organ organ,
            String reference,
            Instant openedAt,
            Matter matter) {
        this.id = id;
        this.kind = kind;
        this.casefileId = casefileId;
        this.organ = organ;
        this.reference = reference;
        this.openedAt = openedAt;
        this.title = matter.title();
        this.organisation = matter.organisation();
        this.organisationNumber = matter.organisationNumber();
        this.receivedAt = matter.receivedAt();
    }

    /** Its identifier, which is also that of the feature's own row. */
    public UUID id() {
        return id;
    }

    /** What it is. */
    public ProceedingKind kind() {
        return kind;
    }

    /** It, as the audit names it. */
    public AuditSubject subject() {
        return kind.subject(id);
    }

    /** The case it lies in now. */
    public UUID casefileId() {
        return casefileId;
    }

    /** The organ that handles it. */
    public Organ organ() {
        return organ;
    }

    /** What people call it, such as {@code K-2026-000123}. */
    public String reference() {
        return reference;
    }

    /** When it was opened here. */
    public Instant openedAt() {
        return openedAt;
    }

    /** What it is about. */
    public Matter matter() {
        return new Matter(title, organisation, organisationNumber, receivedAt);
    }

    /** When it ended; null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Whether anything is still to be done in it. */
    public boolean isOpen() {
        return endedAt == null;
    }

    /** Grows with each step that changes what others see. */
    public int version() {
        return version;
    }

    void handOver(Instant at) {
        handedOverAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    void reopen() {
        endedAt = null;
    }

    void receivedAt(Instant at) {
        receivedAt = at;
    }

    void moveTo(UUID otherCasefile) {
        casefileId = otherCasefile;
    }
}
