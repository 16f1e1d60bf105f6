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
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.platform.AuthorityClock;

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

    @Inject
    AuthorityClock clock;

    /**
     * What a file is, for somebody who may read it; {@link DocumentFiles#write} then gives its bytes. A file that does not
     * exist and one that lies in no case yet are refused like one that the asker may not read.
     *
     * @throws no.algoritmetilsyn.access.AccessRefused when they may not
     */
    public StoredFile open(UUID variantId) {
        UUID casefile = readable(variantId);
        log(casefile, variantId);
        return documents.open(variantId);
    }

    /**
     * A file that is looked at page by page, with the case it lies in. That they have read it is kept once a day, however many pages they
     * turn; to see a page and to save the file is the same reading (forvaltningsloven § 13 c).
     *
     * @throws no.algoritmetilsyn.access.AccessRefused when they may not
     */
    public ViewedFile view(UUID variantId) {
        UUID casefile = readable(variantId);
        boolean kept = (Boolean) entities.createNativeQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM audit_events
                          WHERE chain = :casefile AND action = 'DOCUMENT_READ' AND subject_id = :variant
                            AND actor_id = :actor AND at >= :today)
                        """)
                .setParameter("casefile", casefile)
                .setParameter("variant", variantId)
                .setParameter("actor", access.actor().id())
                .setParameter("today", clock.startOfToday())
                .getSingleResult();
        if (!kept) {
            log(casefile, variantId);
        }
        Casefile in = entities.find(Casefile.class, casefile);
        return new ViewedFile(documents.open(variantId), casefile, in.number(), in.titleInternal());
    }

    /** Files of a case that can be read beside what is written in it, the newest first; none for somebody who may not read them. */
    public List<StoredFile> newest(UUID casefileId, int most) {
        return access.may(Act.DOCUMENT_READ, casefileId) ? documents.newestOf(casefileId, most) : List.of();
    }

    private UUID readable(UUID variantId) {
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
        return casefile;
    }

    private void log(UUID casefile, UUID variantId) {
        audit.append(casefile, access.actor(), "DOCUMENT_READ", AuditSubject.document(variantId), Map.of());
    }
}
