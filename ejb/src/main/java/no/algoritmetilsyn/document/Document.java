package no.algoritmetilsyn.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A document of a case (Noark 5 dokumentbeskrivelse). It may wait for its case: a file is handed in before the complaint
 * is sent, and is removed when that never happens.
 */
@Entity
@Table(name = "documents")
public class Document {

    @Id
    private UUID id;

    private UUID casefileId;
    private UUID proceedingId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String titleInternal;
    private Instant createdAt;

    @Version
    private int version;

    protected Document() {}

    Document(DocumentKind kind, String titleInternal, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.titleInternal = titleInternal;
        this.createdAt = createdAt;
    }

    /**
     * Puts the document into a case, for good.
     *
     * @throws IllegalStateException when it lies in another case
     */
    void attach(UUID casefile) {
        if (isFiled() && !casefileId.equals(casefile)) {
            throw new IllegalStateException("Document " + id + " lies in another case");
        }
        casefileId = casefile;
    }

    /**
     * Puts the document into a case as a part of a proceeding, with which it will move.
     *
     * @throws IllegalStateException when it lies in another case or belongs to another proceeding
     */
    void attach(UUID casefile, UUID proceeding) {
        if (proceedingId != null && !proceedingId.equals(proceeding)) {
            throw new IllegalStateException("Document " + id + " belongs to another proceeding");
        }
        attach(casefile);
        proceedingId = proceeding;
    }

    /** Whether it lies in a case. */
    boolean isFiled() {
        return casefileId != null;
    }

    UUID id() {
        return id;
    }
}
