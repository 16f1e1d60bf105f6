package no.algoritmetilsyn.casefile.consequence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;

/** Shows what changes have moved, to those of the staff who may see the cases in which it has moved. */
@Stateless
public class ConsequencePages {

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /** What one transaction has moved, where the reader may see it; nothing for parties. */
    public List<ConsequenceRow> ofRun(UUID runId) {
        return rows("select c from Consequence c where c.runId = :id order by c.place", runId);
    }

    /** What changes have moved in a proceeding, the latest first. */
    public List<ConsequenceRow> ofProceeding(UUID proceedingId) {
        return rows(
                "select c from Consequence c where c.proceedingId = :id order by c.movedAt desc, c.runId, c.place",
                proceedingId);
    }

    private List<ConsequenceRow> rows(String query, UUID id) {
        return entities.createQuery(query, Consequence.class)
                .setParameter("id", id)
                .setMaxResults(MOST)
                .getResultStream()
                .map(this::row)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ConsequenceRow> row(Consequence consequence) {
        Proceeding proceeding = entities.find(Proceeding.class, consequence.proceedingId());
        return access.actor().isStaff() && access.may(Act.CASEFILE_READ, proceeding.casefileId())
                ? Optional.of(new ConsequenceRow(consequence, proceeding.reference(), proceeding.kind()))
                : Optional.empty();
    }
}
