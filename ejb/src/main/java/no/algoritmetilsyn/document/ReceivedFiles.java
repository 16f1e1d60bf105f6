package no.algoritmetilsyn.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.Sql;

/**
 * Files that an account has handed in and that wait for the step they are meant for. Until a step files one in a case, only
 * the account that handed it in can see or use it; what is not used within eight days is removed.
 */
@Stateless
public class ReceivedFiles {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Documents documents;

    @Inject
    DocumentFiles files;

    /** Stores a checked file for the account that acts. */
    public StoredFile store(Upload upload) throws IOException {
        access.require(Act.FILE_HAND_IN);
        StoredFile stored = documents.store(upload);
        entities.flush();
        Sql.run(
                entities,
                "INSERT INTO received_files (document_id, received_by) VALUES (?, ?)",
                stored.documentId(),
                access.actor().id());
        return stored;
    }

    /** Those of the given documents that the account that acts has handed in and that still wait, in any order. */
    public List<StoredFile> waiting(Collection<UUID> documentIds) {
        access.require(Act.FILE_HAND_IN);
        return documentIds.isEmpty() ? List.of() : files.ofDocuments(ids(documentIds));
    }

    /**
     * Removes a file that the account that acts has handed in.
     *
     * @return whether it is gone; false when a step has used it, or when it is not theirs
     */
    public boolean discard(UUID documentId) {
        access.require(Act.FILE_HAND_IN);
        return !ids(List.of(documentId)).isEmpty() && documents.discard(documentId);
    }

    private List<UUID> ids(Collection<UUID> documentIds) {
        List<?> ids = entities.createNativeQuery(
                        """
                        SELECT d.id FROM received_files r JOIN documents d ON d.id = r.document_id
                        WHERE r.document_id IN (:ids) AND r.received_by = :account AND d.casefile_id IS NULL
                        """,
                        UUID.class)
                .setParameter("ids", documentIds)
                .setParameter("account", access.actor().id())
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
