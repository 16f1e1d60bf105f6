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

/** What has changed in the public register of late, and what of that is new. */
@Stateless
public class RegisterNews {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    PublicRegister register;

    /** The records that changed last, newest first. */
    public List<PublicRecord> newest(int size) {
        access.require(Act.ALGORITHM_READ);
        List<UUID> ids = entities.createQuery(
                        """
                        select r.id from AlgorithmRecord r
                        where r.published is not null and r.restricted = false order by r.changedAt desc, r.id
                        """,
                        UUID.class)
                .setMaxResults(size)
                .getResultList();
        return List.copyOf(register.all(ids).values());
    }

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
