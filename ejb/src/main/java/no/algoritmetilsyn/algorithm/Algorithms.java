package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.Rows;

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

    /** The words of the standard for the languages that records are written in which the public may see, by their ids; one that does not say is left out. */
    public Map<UUID, String> languages(Collection<UUID> ids) {
        access.require(Act.ALGORITHM_READ);
        Query written = entities.createNativeQuery(
                        """
                        SELECT r.id, v.content ->> 'language' FROM algorithm_records r
                        JOIN algorithm_versions v ON v.record_id = r.id AND v.number = r.published
                        WHERE r.id IN :ids AND r.restricted = false AND v.content ->> 'language' IS NOT NULL
                        """)
                .setParameter("ids", ids);
        return Rows.of(written).collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
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
