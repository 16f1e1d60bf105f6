package no.algoritmetilsyn.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Keeps who has read which case, once a day (forvaltningsloven § 13 c). */
@Dependent
class CaseReadings {

    /** Action of the audit event that somebody has read a case. */
    static final String READ = "CASE_READ";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    AuthorityClock clock;

    /** The actor reads the case, or a proceeding in it. */
    void keep(UUID casefileId) {
        boolean kept = (Boolean) entities.createNativeQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM audit_events
                          WHERE chain = :casefile AND action = :read AND actor_id = :actor AND at >= :today)
                        """)
                .setParameter("casefile", casefileId)
                .setParameter("read", READ)
                .setParameter("actor", access.actor().id())
                .setParameter("today", clock.startOfToday())
                .getSingleResult();
        if (!kept) {
            audit.append(casefileId, access.actor(), READ, AuditSubject.casefile(casefileId), Map.of());
        }
    }
}
