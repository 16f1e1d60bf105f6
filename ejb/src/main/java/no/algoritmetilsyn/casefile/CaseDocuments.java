package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;

/** Opens the files of cases, and keeps who has opened which. */
@Stateless
public class CaseDocuments {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    DocumentFiles documents;

    /**
     * What a file is, for somebody who may read it; {@link DocumentFiles#write} then gives its bytes. A file that does not
     * exist and one that lies in no case yet are refused like one that the asker may not read.
     *
     * @throws no.algoritmetilsyn.access.AccessRefused when they may not
     */
    public StoredFile open(UUID variantId) {
        List<?> cases = entities.createNativeQuery(
                        """
                        SELECT d.casefile_id FROM document_variants v JOIN documents d ON d.id = v.document_id
                        WHERE v.id = :variant
                        """,
                        UUID.class)
                .setParameter("variant", variantId)
                .getResultList();
        UUID casefile = cases.isEmpty() ? null : (UUID) cases.get(0);
        access.require(Act.DOCUMENT_READ, casefile);
        audit.append(
                casefile, access.actor().id(), access.actor().kind(), "DOCUMENT_READ", "DOCUMENT", variantId, Map.of());
        return documents.open(variantId);
    }
}
