package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;

/** Fields whose withholding, or whose being shown again, waits for a second person. */
@Stateless
public class WaitingWithholdings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /** Those that wait, oldest first. */
    public List<Waiting> list(int most) {
        access.require(Act.ALGORITHM_READ_ALL);
        return entities.createQuery(
                        """
                        select new no.algoritmetilsyn.algorithm.WaitingWithholdings$Waiting(
                            r.id, r.name, r.organisation, w.field, case when w.proposal is null then false else true end)
                        from Withholding w join AlgorithmRecord r on r.id = w.recordId
                        where w.endedAt is null and (w.confirmedAt is null or w.proposal is not null)
                        order by w.decidedAt, w.id
                        """,
                        Waiting.class)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * A line of the list.
     *
     * @param id of the record
     * @param field that is withheld
     * @param proposed whether it is to be shown again; else the withholding is to be confirmed
     */
    public record Waiting(UUID id, String name, String organisation, String field, boolean proposed) {}
}
