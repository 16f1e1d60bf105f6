package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.platform.Rows;

/** What the register holds, for those who work on it: drafts, restricted records and fields included. */
@Stateless
public class RecordFiles {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /** What the register holds of a record, whether the public may see it or not. */
    public Optional<RecordFile> read(UUID id) {
        access.require(Act.ALGORITHM_READ_ALL);
        return Optional.ofNullable(entities.find(AlgorithmRecord.class, id)).map(record -> {
            List<AlgorithmVersion> versions = entities.createQuery(
                            """
                            select v from AlgorithmVersion v where v.recordId = :id
                            order by v.asOf, v.asOfRank, v.number
                            """,
                            AlgorithmVersion.class)
                    .setParameter("id", id)
                    .getResultList();
            List<Withholding> withheld = entities.createQuery(
                            "select w from Withholding w where w.recordId = :id and w.endedAt is null order by w.field",
                            Withholding.class)
                    .setParameter("id", id)
                    .getResultList();
            return new RecordFile(record, versions, withheld);
        });
    }

    /** Drafts that wait for another person, oldest first. */
    public List<Draft> drafts(int most) {
        access.require(Act.ALGORITHM_READ_ALL);
        return entities.createQuery(
                        """
                        select new no.algoritmetilsyn.algorithm.RecordFiles$Draft(
                            r.id, v.number, r.kind, r.name, r.organisation, v.savedAt, v.savedBy)
                        from AlgorithmVersion v join AlgorithmRecord r on r.id = v.recordId
                        where v.state = 'DRAFT' and v.number = (%s) order by v.savedAt, r.id
                        """
                                .formatted(AlgorithmVersion.NEWEST_WRITTEN.formatted("r.id")),
                        Draft.class)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Records that were to be looked over by a day, as they say themselves, the longest overdue first; of what is no longer in
     * use, none.
     *
     * @param until the last day that counts
     */
    public List<Review> reviews(LocalDate until, int most) {
        access.require(Act.ALGORITHM_READ_ALL);
        Query query = entities.createNativeQuery(
                        """
                        SELECT r.id, r.name, r.organisation, v.content ->> 'nextReview' AS due
                        FROM algorithm_records r
                        JOIN algorithm_versions v ON v.record_id = r.id AND v.number = coalesce(r.published, r.saved)
                        WHERE v.content ->> 'nextReview' <= :until AND r.status IS DISTINCT FROM 'RETIRED'
                        ORDER BY due, r.id
                        """)
                .setParameter("until", until.toString())
                .setMaxResults(most);
        return Rows.of(query)
                .map(row -> new Review((UUID) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /**
     * A record that is to be looked over.
     *
     * @param due the day by which, ISO 8601; a year or a month where the record says no more
     */
    public record Review(UUID id, String name, String organisation, String due) {}

    /** A line of the list of drafts. */
    public record Draft(
            UUID id, int number, RecordKind kind, String name, String organisation, Instant savedAt, UUID savedBy) {}
}
