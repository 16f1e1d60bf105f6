package no.algoritmetilsyn.publication;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.platform.Rows;

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

    /** The public ones that a proceeding may be about, by name: those named in it before, and those of the body that it concerns. */
    List<Publications.Choosable> choosable(UUID proceedingId) {
        return Rows.of(entities.createNativeQuery(
                                """
                                SELECT r.id, r.name, r.kind FROM algorithm_records r
                                WHERE r.published IS NOT NULL AND NOT r.restricted AND (
                                  r.organisation_number = (SELECT p.organisation_number FROM proceedings p WHERE p.id = :id)
                                  OR r.id IN (SELECT x.algorithm_id FROM proceeding_algorithms x WHERE x.proceeding_id = :id
                                    OR x.proceeding_id IN (SELECT l.to_id FROM links l WHERE l.from_id = :id))
                                  OR r.id IN (SELECT x.algorithm_id FROM publication_algorithms x
                                    JOIN publication_versions v ON v.id = x.version_id
                                    JOIN publications p ON p.id = v.publication_id WHERE p.proceeding_id = :id))
                                ORDER BY r.name, r.id
                                """)
                        .setParameter("id", proceedingId))
                .map(row ->
                        new Publications.Choosable((UUID) row[0], (String) row[1], RecordKind.valueOf((String) row[2])))
                .toList();
    }

    private List<UUID> ids(String sql, UUID id) {
        List<?> found = entities.createNativeQuery(sql, UUID.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(UUID.class::cast).sorted().toList();
    }
}
