package no.algoritmetilsyn.casefile.consequence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
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
        return access.actor().isStaff()
                ? rows("select c from Consequence c where c.runId = :id order by c.place", runId)
                        .filter(row -> access.may(Act.CASEFILE_READ, row.casefileId()))
                        .toList()
                : List.of();
    }

    /**
     * What changes have moved in a proceeding, the latest first.
     *
     * @throws AccessRefused when the actor may not see its case, or there is no such proceeding
     */
    public List<ConsequenceRow> ofProceeding(UUID proceedingId) {
        Proceeding proceeding = entities.find(Proceeding.class, proceedingId);
        access.require(Act.CASEFILE_READ, proceeding == null ? null : proceeding.casefileId());
        return rows(
                        "select c from Consequence c where c.proceedingId = :id order by c.movedAt desc, c.runId, c.place",
                        proceedingId)
                .toList();
    }

    private Stream<ConsequenceRow> rows(String query, UUID id) {
        return entities.createQuery(query, Consequence.class)
                .setParameter("id", id)
                .setMaxResults(MOST)
                .getResultStream()
                .map(moved -> new ConsequenceRow(moved, entities.find(Proceeding.class, moved.proceedingId())));
    }
}
