package no.algoritmetilsyn.task;

import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.ConditionSql;

/**
 * SQL for the open tasks that nobody may take: a taker is an active account of the task's organ, in roles that the access table grants the act
 * and the taking of tasks, with sight of the case, who is allowed what the task is for. Whether they are impartial they declare when they
 * begin.
 */
public final class UntakenTasks {

    /** {@code %1$s} are pairs of role and act, {@code %2$s} narrows the tasks; the others are what sight and the act take. */
    private static final String SQL =
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

    private UntakenTasks() {}

    /**
     * A query for their ids, their proceedings and their kinds; {@code :now} is its parameter.
     *
     * @param which narrows the tasks {@code t}
     */
    public static String sql(String which) {
        return SQL.formatted(GRANTED, which, SEES, ConditionSql.ofTask("a.id"));
    }
}
