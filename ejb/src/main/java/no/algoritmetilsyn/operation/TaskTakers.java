package no.algoritmetilsyn.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.ConditionSql;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/**
 * Whether there is somebody who may take each open task: an active account of its organ, in roles that the access table
 * grants the act and the taking of tasks, with sight of the case, who is allowed what the task is for. Whether they are
 * impartial they declare when they begin.
 */
@ApplicationScoped
public class TaskTakers {

    /** {@code %1$s} are pairs of role and act; {@code %2$s} narrows the tasks; the others are what sight and the act take. */
    private static final String WITHOUT =
            """
            WITH granted (role, act) AS (VALUES %1$s)
            SELECT t.id, t.proceeding_id, t.kind FROM tasks t WHERE t.state = 'OPEN' AND %2$s AND NOT EXISTS (
              SELECT 1 FROM accounts a WHERE a.disabled_at IS NULL AND a.organ = t.organ
                AND EXISTS (SELECT 1 FROM account_roles o JOIN granted g ON g.role = o.role AND g.act = t.act
                            WHERE o.account_id = a.id)
                AND EXISTS (SELECT 1 FROM account_roles o JOIN granted g ON g.role = o.role AND g.act = 'TASK_CLAIM'
                            WHERE o.account_id = a.id)
                AND %3$s AND %4$s)
            """;

    private static final String SEES = Access.visible(
            "t.casefile_id",
            "a.id",
            "SELECT a.id UNION ALL SELECT m.group_id FROM staff_group_members m WHERE m.account_id = a.id",
            "a.organ");

    private static final String GRANTED = AccessTable.RULES.stream()
            .map(rule -> "('" + rule.role() + "', '" + rule.act() + "')")
            .distinct()
            .collect(Collectors.joining(", "));

    /**
     * A task that nobody may take.
     *
     * @param kind id of the user task in its model
     */
    record Untaken(UUID id, UUID proceedingId, String kind) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    /** Those of the open tasks that nobody may take, {@link Invariant#MOST} where there are more. */
    List<Untaken> without() {
        return read(entities.createNativeQuery(without("true")));
    }

    /** The same, of those which opened after a moment. */
    List<Untaken> withoutSince(Instant moment) {
        return read(entities.createNativeQuery(without("t.created_at > :since")).setParameter("since", moment));
    }

    private static String without(String which) {
        return WITHOUT.formatted(GRANTED, which, SEES, ConditionSql.ofTask("a.id"));
    }

    private List<Untaken> read(Query query) {
        return Rows.of(query.setParameter("now", clock.instant()).setMaxResults(Invariant.MOST))
                .map(row -> new Untaken((UUID) row[0], (UUID) row[1], (String) row[2]))
                .toList();
    }

    @Produces
    Invariant everyTaskMayBeTaken() {
        return new Invariant() {
            @Override
            public String name() {
                return "open-task-has-somebody-allowed";
            }

            @Override
            public List<String> violations() {
                return without().stream().map(task -> task.id().toString()).toList();
            }

            @Override
            public boolean isDrift() {
                return false;
            }
        };
    }
}
