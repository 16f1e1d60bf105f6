package no.algoritmetilsyn.task.load;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/**
 * How much each person holds, of what a leader may see: only while a recorded discussion runs, which the statement asks for itself. Without one
 * no task is counted.
 */
@Stateless
public class PersonLoads {

    private static final String LOADS =
            """
            SELECT a.display_name, count(*), count(*) FILTER (WHERE t.due_on < :today),
                   count(*) FILTER (WHERE t.held_until IS NOT NULL)
            FROM tasks t JOIN accounts a ON a.id = t.claimed_by
            WHERE EXISTS (SELECT 1 FROM load_discussions d WHERE %1$s)
              AND t.state = 'OPEN' AND t.organ = :organ AND %2$s
            GROUP BY a.id, a.display_name ORDER BY 2 DESC, a.display_name, a.id LIMIT 500
            """
                    .formatted(LoadDiscussions.RUNS, Access.VISIBLE.formatted("t.casefile_id"));

    /**
     * What somebody holds.
     *
     * @param late past the deadline
     * @param waiting for a day or an answer
     */
    public record Load(String name, int open, int late, int waiting) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    LoadDiscussions discussions;

    @Inject
    AuthorityClock clock;

    /** Those who hold most first; nobody while no discussion runs. */
    public List<Load> list() {
        access.require(Act.TASK_OVERVIEW);
        if (discussions.running().isEmpty()) {
            return List.of();
        }
        Query query = access.bindSight(entities.createNativeQuery(LOADS)).setParameter("today", clock.today());
        return Rows.of(query)
                .map(row -> new Load(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).intValue()))
                .toList();
    }
}
