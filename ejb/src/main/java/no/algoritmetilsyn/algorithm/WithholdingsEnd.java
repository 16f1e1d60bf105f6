package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.outbox.Changes;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Tells the index and the feeds of fields that may be seen again, since the day they were withheld until has passed. */
@Stateless
@AsksNobody("run by a timer; what it ends has run out by itself")
public class WithholdingsEnd {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Changes changes;

    @Inject
    AuthorityClock clock;

    /**
     * Every night, shortly after the day has turned.
     *
     * @return how many have run out
     */
    @Schedule(hour = "0", minute = "5", timezone = "Europe/Oslo", persistent = false)
    public int endRunOut() {
        List<Object[]> runOut = entities.createQuery(
                        """
                        select w, r from Withholding w join AlgorithmRecord r on r.id = w.recordId
                        where w.endedAt is null and w.until < :today
                        """,
                        Object[].class)
                .setParameter("today", clock.today())
                .getResultList();
        runOut.forEach(row -> {
            var record = (AlgorithmRecord) row[1];
            ((Withholding) row[0]).end(clock.instant());
            record.changed(clock.instant());
            changes.announce(AlgorithmWork.SUBJECT, record.id(), record.revision());
        });
        return runOut.size();
    }
}
