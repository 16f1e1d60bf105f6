package no.algoritmetilsyn.complainant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What of a case is a complainant's own: what they have sent by the code, what their complaint has led to, and what they were given in it. */
@Dependent
class OwnDocuments {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    /** The documents that came from somebody who had shown the code: they acted as the complaint. */
    List<UUID> written(UUID complaintId) {
        List<?> rows = entities.createNativeQuery(
                        """
                        SELECT DISTINCT f.id FROM documents f JOIN custody c ON c.document_id = f.id
                        WHERE f.proceeding_id = :complaint AND f.kind = 'ATTACHMENT'
                          AND c.actor_id = :complaint AND c.act IN ('GOT', 'MADE')
                        """,
                        UUID.class)
                .setParameter("complaint", complaintId)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }

    /** The complaint and all proceedings that it has led to, however far. */
    List<UUID> ledTo(UUID complaintId) {
        List<?> rows = entities.createNativeQuery("SELECT led.id FROM led_to(CAST(:complaint AS uuid)) led", UUID.class)
                .setParameter("complaint", complaintId)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }

    /** The files that were given to a person in proceedings that their complaint has led to, but for their own letters. */
    List<UUID> given(List<UUID> proceedings, UUID person) {
        List<?> shown = entities.createNativeQuery(
                        """
                        SELECT v.id FROM disclosures s JOIN document_variants v ON v.id = s.variant_id
                        JOIN documents f ON f.id = v.document_id
                        WHERE s.proceeding_id IN (:proceedings) AND s.recipient_kind = 'PERSON' AND s.recipient_id = :identity
                          AND s.at <= :now AND (s.until IS NULL OR s.until > :now)
                          AND (f.kind <> 'LETTER' OR f.proceeding_id <> s.proceeding_id)
                        GROUP BY v.id ORDER BY min(s.at), v.id
                        """,
                        UUID.class)
                .setParameter("proceedings", proceedings)
                .setParameter("identity", person)
                .setParameter("now", clock.instant())
                .getResultList();
        return shown.stream().map(UUID.class::cast).toList();
    }
}
