package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;

/** Tells what is new in the public register from what has changed in it. */
@Stateless
public class RegisterNews {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /**
     * The records that came into the register and have stood as they came: one version was ever published, and nothing
     * has been changed, withheld or disclosed since. The number of that version says nothing of it, since drafts have
     * numbers too.
     *
     * @param records those to look at
     * @return ids of those that are new
     */
    public Set<UUID> among(List<PublicRecord> records) {
        access.require(Act.ALGORITHM_READ);
        return records.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createQuery(
                                """
                                select r.id from AlgorithmRecord r
                                join AlgorithmVersion v on v.recordId = r.id and v.state = 'PUBLISHED'
                                where r.id in :ids group by r.id, r.changedAt
                                having count(v.number) = 1 and max(v.decidedAt) = r.changedAt
                                """,
                                UUID.class)
                        .setParameter(
                                "ids", records.stream().map(PublicRecord::id).toList())
                        .getResultList());
    }
}
