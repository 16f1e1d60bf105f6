package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.AsksNobody;

/** Every record of the register where work on it goes on, for the index that the staff search. */
@Stateless
@AsksNobody("read by the index, which gives them only to those who work on the register")
public class WorkingRecords {

    /** Number of the version that is worked on. */
    private static final String NUMBER =
            """
            coalesce((select d.number from AlgorithmVersion d
                      where d.recordId = r.id and d.state = 'DRAFT' and d.number = (%s)), r.published, r.saved)
            """
                    .formatted(AlgorithmVersion.NEWEST_WRITTEN.formatted("r.id"));

    @PersistenceContext
    EntityManager entities;

    /** These records, by id; those that there are not are left out. */
    public Map<UUID, WorkingRecord> all(Collection<UUID> ids) {
        Map<UUID, WorkingRecord> found = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        entities.createQuery(
                        """
                        select r, v from AlgorithmRecord r join AlgorithmVersion v on v.recordId = r.id
                        where r.id in :ids and v.number = %s order by r.id
                        """
                                .formatted(NUMBER),
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> {
                    var record = (AlgorithmRecord) row[0];
                    found.put(record.id(), new WorkingRecord(record, (AlgorithmVersion) row[1]));
                });
        return found;
    }

    /** What has become of a record, without its content: that of the index must be the same. */
    public record Stand(UUID id, long revision, int number) {}

    /** Where every record stands. */
    public List<Stand> stands() {
        return entities.createQuery("select r.id, r.revision, " + NUMBER + " from AlgorithmRecord r", Object[].class)
                .getResultStream()
                .map(row -> new Stand((UUID) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).intValue()))
                .toList();
    }

    /**
     * Ids of records in their order.
     *
     * @param after the last id that was given before
     */
    public List<UUID> ids(UUID after, int size) {
        return entities.createQuery("select r.id from AlgorithmRecord r where r.id > :after order by r.id", UUID.class)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }
}
