package no.algoritmetilsyn.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Which records of the register something that is published is about. */
@Dependent
class PublicationRecords {

    @PersistenceContext
    EntityManager entities;

    /** Those that a proceeding is about, or one that it is linked with. */
    List<UUID> ofProceeding(UUID proceedingId) {
        return ids(
                """
                SELECT DISTINCT x.algorithm_id FROM proceeding_algorithms x WHERE x.proceeding_id = :id
                  OR x.proceeding_id IN (SELECT l.to_id FROM links l WHERE l.from_id = :id)
                """,
                proceedingId);
    }

    /** Those that a version of a publication names. */
    List<UUID> ofVersion(UUID versionId) {
        return ids("SELECT x.algorithm_id FROM publication_algorithms x WHERE x.version_id = :id", versionId);
    }

    private List<UUID> ids(String sql, UUID id) {
        List<?> found = entities.createNativeQuery(sql, UUID.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(UUID.class::cast).sorted().toList();
    }
}
