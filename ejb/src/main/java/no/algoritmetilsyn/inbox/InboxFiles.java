package no.algoritmetilsyn.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.ConditionSql;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/** The files of a proceeding that are shown to those for whom the actor speaks today, but for its own letters. */
@Stateless
public class InboxFiles {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** Them, newest first; none for a proceeding that is not the actor's business. */
    public List<ReleasedFile> of(UUID proceedingId) {
        access.require(Act.INBOX_READ);
        Query query = entities.createNativeQuery(
                        """
                        SELECT v.id, v.file_name, v.size, min(s.ground), max(s.at)
                        FROM disclosures s JOIN document_variants v ON v.id = s.variant_id
                        JOIN documents f ON f.id = v.document_id
                        WHERE s.proceeding_id = :proceeding AND (f.kind <> 'LETTER' OR f.proceeding_id <> s.proceeding_id) AND %s
                        GROUP BY v.id, v.file_name, v.size ORDER BY max(s.at) DESC, v.id
                        """
                                .formatted(ConditionSql.shownTo("v.id")))
                .setParameter("proceeding", proceedingId)
                .setParameter("actor", access.actor().id())
                .setParameter("now", clock.instant())
                .setParameter("today", clock.today());
        return Rows.of(query)
                .map(row -> new ReleasedFile(
                        (UUID) row[0], (String) row[1], ((Number) row[2]).longValue(), (String) row[3], (Instant)
                                row[4]))
                .toList();
    }
}
