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
                        where r.id in :ids and v.number = coalesce(
                            (select d.number from AlgorithmVersion d
                             where d.recordId = r.id and d.state = 'DRAFT' and d.number = (%s)),
                            r.published, r.saved)
                        order by r.id
                        """
                                .formatted(AlgorithmVersion.NEWEST_WRITTEN.formatted("r.id")),
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> {
                    var record = (AlgorithmRecord) row[0];
                    found.put(record.id(), new WorkingRecord(record, (AlgorithmVersion) row[1]));
                });
        return found;
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
