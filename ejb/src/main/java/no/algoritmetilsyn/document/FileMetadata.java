package no.algoritmetilsyn.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.document.check.FileName;
import no.algoritmetilsyn.document.check.FileType;

/** What files from outside tell of the people who sent them without being asked. */
@Stateless
@AsksNobody("only files that wait for a case are touched, on behalf of the complaint they are sent with")
public class FileMetadata {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Documents documents;

    @Inject
    DocumentFiles files;

    /**
     * Takes out of files that wait for their case what tells who made them, where and with what. A file that holds none
     * of it stays as it is, so once more changes nothing.
     *
     * @param documentIds documents; those that lie in a case are left alone
     * @throws UncheckedIOException when the disk is full
     */
    public void remove(List<UUID> documentIds) {
        for (DocumentVariant variant : waiting(documentIds)) {
            FileType type = FileType.ofMediaType(variant.stored().mediaType()).orElseThrow();
            try (Upload file = Upload.copy(out -> files.write(variant.stored().variantId(), out), type)) {
                file.removeMetadata();
                if (!file.sha256().equals(variant.stored().sha256())) {
                    replace(variant.stored(), file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<DocumentVariant> waiting(List<UUID> documentIds) {
        return documentIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                """
                                SELECT v FROM DocumentVariant v, Document d
                                WHERE v.documentId = d.id AND d.id IN :ids AND d.casefileId IS NULL
                                """,
                                DocumentVariant.class)
                        .setParameter("ids", documentIds)
                        .getResultList();
    }

    private void replace(StoredFile before, Upload cleaned) throws IOException {
        try (InputStream content = cleaned.content()) {
            documents.addVariant(
                    before.documentId(), before.format(), new FileName(before.fileName()), before.mediaType(), content);
        }
        entities.flush();
        entities.createNativeQuery(
                        """
                        WITH gone AS (DELETE FROM document_variants WHERE id = :variant RETURNING blob_id)
                        DELETE FROM blobs WHERE id IN (SELECT blob_id FROM gone)
                        """)
                .setParameter("variant", before.variantId())
                .executeUpdate();
    }
}
