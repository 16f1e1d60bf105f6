package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.outbox.Change;
import no.algoritmetilsyn.outbox.Changes;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Withholdings whose last day is over and that nobody has ended. */
@Stateless
@AsksNobody("called by a timer; what it ends has run out by itself")
public class ExpiredWithholdings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Changes changes;

    @Inject
    AuthorityClock clock;

    /** The records that have some. */
    public List<UUID> records() {
        return entities.createQuery(
                        """
                        select distinct w.recordId from Withholding w
                        where w.endedAt is null and w.until < :today order by w.recordId
                        """,
                        UUID.class)
                .setParameter("today", clock.today())
                .getResultList();
    }

    /**
     * Ends those of one record, and tells once that it has changed.
     *
     * @return how many; none when another node has ended them meanwhile
     */
    public int end(UUID id) {
        // The record first, as those who withhold or disclose take it: nobody waits in a ring.
        AlgorithmRecord record = AlgorithmRecord.locked(entities, id);
        List<Withholding> over = entities.createQuery(
                        """
                        select w from Withholding w
                        where w.recordId = :id and w.endedAt is null and w.until < :today
                        """,
                        Withholding.class)
                .setParameter("id", id)
                .setParameter("today", clock.today())
                .getResultList();
        if (!over.isEmpty()) {
            over.forEach(withholding -> withholding.end(clock.instant()));
            record.changed(clock.instant());
            changes.announce(Change.RECORD, id, record.revision());
        }
        return over.size();
    }
}
