package no.algoritmetilsyn.document;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.document.check.FileName;
import no.algoritmetilsyn.document.check.FileRefused;
import no.algoritmetilsyn.document.custody.Custody;
import no.algoritmetilsyn.document.custody.CustodyAct;
import no.algoritmetilsyn.platform.AuthorityClock;
import org.hibernate.Session;

/** Takes documents in, puts them into cases and removes them; {@link DocumentFiles} gives their files. */
@Stateless
@AsksNobody("the case or complaint a document belongs to decides who may see it, and its boundary asks")
public class Documents {

    /** How long a file that was handed in waits for its complaint: longer than a draft is kept, which is seven days. */
    private static final Duration WAITS = Duration.ofDays(8);

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    @Inject
    Custody custody;

    /**
     * Receives a file from outside, checks it and stores it as an attachment that waits for its case. For a stream that
     * is already here; a slow one is received by {@link Upload#receive} before the transaction.
     *
     * @param declaredName as the sender said
     * @param most bytes it may have
     * @throws FileRefused when it is not taken; nothing is stored then
     */
    public StoredFile receive(InputStream content, String declaredName, long most) throws FileRefused, IOException {
        try (Upload upload = Upload.receive(content, declaredName, most)) {
            return store(upload);
        }
    }

    /** Stores a checked file as an attachment that waits for its case. */
    public StoredFile store(Upload upload) throws IOException {
        try (InputStream content = upload.content()) {
            String name = upload.name().value();
            var document = new Document(DocumentKind.ATTACHMENT, name, clock.instant());
            entities.persist(document);
            return add(
                    CustodyAct.GOT,
                    document.id(),
                    VariantFormat.ORIGINAL,
                    upload.type().mediaType(),
                    name,
                    content);
        }
    }

    /**
     * Files a document the authority has made itself.
     *
     * @param title for the staff; may hold what the public may not see
     * @param mediaType of the content, trusted
     */
    public StoredFile file(
            UUID casefileId, DocumentKind kind, String title, FileName name, String mediaType, InputStream content) {
        var document = new Document(kind, title, clock.instant());
        document.attach(casefileId);
        entities.persist(document);
        return add(CustodyAct.MADE, document.id(), VariantFormat.ORIGINAL, mediaType, name.value(), content);
    }

    /**
     * Adds another form of a document, made by the authority.
     *
     * @param mediaType of the content, trusted
     */
    public StoredFile addVariant(
            UUID documentId, VariantFormat format, FileName name, String mediaType, InputStream content) {
        return add(CustodyAct.COPIED, document(documentId).id(), format, mediaType, name.value(), content);
    }

    private StoredFile add(
            CustodyAct act,
            UUID documentId,
            VariantFormat format,
            String mediaType,
            String fileName,
            InputStream content) {
        Blob blob = entities.unwrap(Session.class).doReturningWork(connection -> {
            try {
                return new Blobs(connection).store(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        var variant = new DocumentVariant(documentId, format, mediaType, fileName, blob, clock.instant());
        entities.persist(variant);
        custody.stored(documentId, variant.stored().variantId(), act, blob.sha256());
        return variant.stored();
    }

    /**
     * Puts a document into a case as a part of a proceeding; doing it again changes nothing.
     *
     * @throws NoSuchElementException when it was never stored, or has been removed after waiting too long
     * @throws IllegalStateException when it lies in another case or belongs to another proceeding
     */
    public void attach(UUID documentId, UUID casefileId, UUID proceedingId) {
        document(documentId).attach(casefileId, proceedingId);
    }

    /** The documents of a proceeding follow it into another case. */
    public void move(UUID proceedingId, UUID casefileId) {
        entities.createQuery("UPDATE Document d SET d.casefileId = :casefile WHERE d.proceedingId = :proceeding")
                .setParameter("casefile", casefileId)
                .setParameter("proceeding", proceedingId)
                .executeUpdate();
    }

    /**
     * Removes a file that waits for its case, on the wish of its sender.
     *
     * @return whether it is gone, now or since before; false when it lies in a case, where it stays
     */
    public boolean discard(UUID documentId) {
        // The second caller waits here, and finds nothing.
        Document document = entities.find(Document.class, documentId, LockModeType.PESSIMISTIC_WRITE);
        if (document == null) {
            return true;
        }
        if (document.isFiled()) {
            return false;
        }
        entities.detach(document);
        remove(List.of(documentId));
        return true;
    }

    /** Every hour: files whose complaint was never sent go, and what a crash has left on disk. */
    @Schedule(hour = "*", minute = "25", persistent = false)
    void sweep() throws IOException {
        removeOrphans(WAITS);
        Upload.removeTorn(clock.instant().minus(clock.offset()).minus(WAITS));
    }

    /**
     * Removes files that wait for a case, bytes and all. Safe on several nodes at once.
     *
     * @param olderThan how long they must have waited
     * @return how many documents were removed, at most 200 in one go
     */
    public int removeOrphans(Duration olderThan) {
        Instant before = clock.instant().minus(olderThan);
        List<?> orphans = entities.createNativeQuery(
                        """
                        SELECT id FROM documents WHERE casefile_id IS NULL AND created_at < :before
                        ORDER BY created_at LIMIT 200 FOR UPDATE SKIP LOCKED
                        """,
                        UUID.class)
                .setParameter("before", before)
                .getResultList();
        if (!orphans.isEmpty()) {
            remove(orphans);
        }
        return orphans.size();
    }

    private void remove(List<?> documentIds) {
        entities.createNativeQuery(
                        """
                        WITH variants AS (
                          DELETE FROM document_variants WHERE document_id IN (:ids) RETURNING blob_id),
                        removed AS (DELETE FROM documents WHERE id IN (:ids))
                        DELETE FROM blobs WHERE id IN (SELECT blob_id FROM variants)
                        """)
                .setParameter("ids", documentIds)
                .executeUpdate();
    }

    private Document document(UUID id) {
        Document document = entities.find(Document.class, id);
        if (document == null) {
            throw new NoSuchElementException("No document " + id);
        }
        return document;
    }
}
