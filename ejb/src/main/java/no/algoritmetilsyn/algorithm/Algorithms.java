package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;

/** The public lines of the register, for those who only need to name a record. */
@Stateless
public class Algorithms {

    private static final String ROW =
            """
            select new no.algoritmetilsyn.algorithm.AlgorithmRow(
                r.id, r.name, r.summary, r.organisation, r.organisationNumber, r.riskClass, r.status, r.automation)
            from AlgorithmRecord r where r.published is not null and r.restricted = false
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /** One record that the public may see. */
    public Optional<AlgorithmRow> find(UUID id) {
        access.require(Act.ALGORITHM_READ);
        return entities.createQuery(ROW + " and r.id = :id", AlgorithmRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Uses whose name, purpose or organisation holds the words.
     *
     * @param words empty for all
     * @param limit at most this many
     */
    public List<AlgorithmRow> matching(String words, int limit) {
        access.require(Act.ALGORITHM_READ);
        return entities.createQuery(
                        ROW
                                + """
                                 and (lower(r.name) like :pattern escape '\\' or lower(r.summary) like :pattern escape '\\'
                                   or lower(r.organisation) like :pattern escape '\\')
                                order by r.name, r.id
                                """,
                        AlgorithmRow.class)
                .setParameter("pattern", LikePattern.holding(words))
                .setMaxResults(limit)
                .getResultList();
    }
}
