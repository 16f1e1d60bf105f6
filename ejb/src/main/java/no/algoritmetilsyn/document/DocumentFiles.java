package no.algoritmetilsyn.document;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.document.custody.Custody;

/** Lists the files of documents and gives their bytes. */
@Stateless
@AsksNobody("the case or complaint a document belongs to decides who may see it, and its boundary asks")
public class DocumentFiles {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Custody custody;

    /** The files of a proceeding, oldest first. */
    public List<StoredFile> ofProceeding(UUID proceedingId) {
        return entities.createQuery(
                        """
                        SELECT v FROM DocumentVariant v, Document d
                        WHERE v.documentId = d.id AND d.proceedingId = :proceeding ORDER BY v.createdAt, v.id
                        """,
                        DocumentVariant.class)
                .setParameter("proceeding", proceedingId)
                .getResultStream()
                .map(DocumentVariant::stored)
                .toList();
    }

    /** Some of the files of a proceeding, oldest first. */
    public List<StoredFile> ofProceeding(UUID proceedingId, int from, int most) {
        return entities.createQuery(
                        """
                        SELECT v FROM DocumentVariant v, Document d
                        WHERE v.documentId = d.id AND d.proceedingId = :proceeding ORDER BY v.createdAt, v.id
                        """,
                        DocumentVariant.class)
                .setParameter("proceeding", proceedingId)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(DocumentVariant::stored)
                .toList();
    }

    /** How many files a proceeding has. */
    public long countOfProceeding(UUID proceedingId) {
        return entities.createQuery(
                        "SELECT count(v) FROM DocumentVariant v, Document d"
                                + " WHERE v.documentId = d.id AND d.proceedingId = :proceeding",
                        Long.class)
                .setParameter("proceeding", proceedingId)
                .getSingleResult();
    }

    /** The proceeding to which a document belongs; empty for one that belongs to the case alone. */
    public Optional<UUID> proceedingOf(UUID documentId) {
        return entities.createQuery("SELECT d.proceedingId FROM Document d WHERE d.id = :document", UUID.class)
                .setParameter("document", documentId)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The files of a case, oldest first. */
    public List<StoredFile> of(UUID casefileId) {
        return entities.createQuery(
                        """
                        SELECT v FROM DocumentVariant v, Document d
                        WHERE v.documentId = d.id AND d.casefileId = :casefile ORDER BY v.createdAt, v.id
                        """,
                        DocumentVariant.class)
                .setParameter("casefile", casefileId)
                .getResultStream()
                .map(DocumentVariant::stored)
                .toList();
    }

    /** The files of a case that can be read, the newest first. */
    public List<StoredFile> newestOf(UUID casefileId, int most) {
        return entities.createQuery(
                        """
                        SELECT v FROM DocumentVariant v, Document d
                        WHERE v.documentId = d.id AND d.casefileId = :casefile AND v.mediaType <> 'application/json'
                        ORDER BY v.createdAt DESC, v.id
                        """,
                        DocumentVariant.class)
                .setParameter("casefile", casefileId)
                .setMaxResults(most)
                .getResultStream()
                .map(DocumentVariant::stored)
                .toList();
    }

    /** The files of documents, in any order; unknown ids are left out. */
    public List<StoredFile> ofDocuments(List<UUID> documentIds) {
        return entities.createQuery("SELECT v FROM DocumentVariant v WHERE v.documentId IN :ids", DocumentVariant.class)
                .setParameter("ids", documentIds)
                .getResultStream()
                .map(DocumentVariant::stored)
                .toList();
    }

    /**
     * What a file is; {@link #write} gives its bytes.
     *
     * @throws NoSuchElementException when there is none
     */
    public StoredFile open(UUID variantId) {
        return variant(variantId).stored();
    }

    /**
     * Writes the bytes of a file to a stream, piece by piece, outside of any transaction: a reader on a slow line holds
     * nothing up. Who is given it is written down first.
     *
     * @throws IllegalStateException when a scanner has found it infected
     * @throws IOException when the stream cannot be written to, or the bytes are not what was once stored
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(UUID variantId, OutputStream out) throws IOException {
        DocumentVariant variant = harmless(variantId);
        custody.opened(variantId);
        Blobs.write(variant.blob(), this::piece, out);
    }

    /**
     * The same for somebody who is shown a file page by page, for each of which it is read anew: that they had it stands in its custody once
     * a day.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void writeToShow(UUID variantId, OutputStream out) throws IOException {
        DocumentVariant variant = harmless(variantId);
        custody.shown(variantId);
        Blobs.write(variant.blob(), this::piece, out);
    }

    private DocumentVariant harmless(UUID variantId) {
        DocumentVariant variant = variant(variantId);
        if (!variant.stored().scanState().mayBeOpened()) {
            throw new IllegalStateException("File " + variantId + " is infected");
        }
        return variant;
    }

    private byte[] piece(UUID blobId, int seq) {
        List<?> pieces = entities.createNativeQuery(
                        "SELECT bytes FROM blob_chunks WHERE blob_id = :blob AND seq = :seq", byte[].class)
                .setParameter("blob", blobId)
                .setParameter("seq", seq)
                .getResultList();
        return pieces.isEmpty() ? new byte[0] : (byte[]) pieces.get(0);
    }

    /** Keeps what a scanner has found. */
    public void scanned(UUID variantId, ScanState found) {
        variant(variantId).scanned(found);
    }

    private DocumentVariant variant(UUID id) {
        DocumentVariant variant = entities.find(DocumentVariant.class, id);
        if (variant == null) {
            throw new NoSuchElementException("No file " + id);
        }
        return variant;
    }
}
