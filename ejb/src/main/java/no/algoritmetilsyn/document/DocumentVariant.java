package no.algoritmetilsyn.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** One form of a document as a file (Noark 5 dokumentobjekt). Its bytes never change. */
@Entity
@Table(name = "document_variants")
public class DocumentVariant {

    @Id
    private UUID id;

    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private VariantFormat format;

    private String mediaType;
    private String fileName;
    private long size;
    private byte[] sha256;

    @Enumerated(EnumType.STRING)
    private ScanState scanState;

    private Instant createdAt;
    private UUID blobId;

    protected DocumentVariant() {}

    DocumentVariant(
            UUID documentId, VariantFormat format, String mediaType, String fileName, Blob blob, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.documentId = documentId;
        this.format = format;
        this.mediaType = mediaType;
        this.fileName = fileName;
        this.size = blob.size();
        this.sha256 = blob.sha256();
        this.scanState = ScanState.NOT_SCANNED;
        this.createdAt = createdAt;
        this.blobId = blob.id();
    }

    /** Keeps what a scanner has found; what was found infected stays so. */
    void scanned(ScanState found) {
        if (scanState != ScanState.INFECTED) {
            scanState = found;
        }
    }

    Blob blob() {
        return new Blob(blobId, size, sha256);
    }

    /** What others see of it. */
    StoredFile stored() {
        return new StoredFile(
                documentId,
                id,
                format,
                mediaType,
                fileName,
                size,
                HexFormat.of().formatHex(sha256),
                scanState,
                createdAt);
    }
}
