package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.standard.RecordKind;

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
                            "select w from Withholding w where w.recordId = :id and w.endedAt is null",
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

    /** A line of the list of drafts. */
    public record Draft(
            UUID id, int number, RecordKind kind, String name, String organisation, Instant savedAt, UUID savedBy) {}
}
