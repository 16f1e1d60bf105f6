package no.algoritmetilsyn.access;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the conditions of the table are to the database: one definition of each, for the question whether somebody may, for
 * lists, for the taking of tasks and for checks. Parameters are {@code :now} and, for what is about no case, {@code :today}.
 */
public final class ConditionSql {

    /** By {@code %1$s} the case, {@code %2$s} the actor, {@code %3$s} the actor and their groups, {@code %4$s} the organ. */
    private static final Map<Condition, String> OF_CASE = new EnumMap<>(
            Map.of(
                    Condition.RELATED,
                    """
            EXISTS (SELECT 1 FROM relations r WHERE r.casefile_id = %1$s AND r.subject_id IN (%3$s)
                      AND r.organ = %4$s AND (r.until IS NULL OR r.until > :now))
            """,
                    Condition.UNSHIELDED,
                    """
            NOT EXISTS (SELECT 1 FROM shields s WHERE s.casefile_id = %1$s AND s.until IS NULL
                      AND NOT EXISTS (SELECT 1 FROM relations n WHERE n.casefile_id = %1$s AND n.subject_id = %2$s
                                        AND (n.until IS NULL OR n.until > :now)))
            """,
                    Condition.NOT_DISQUALIFIED,
                    """
            NOT EXISTS (SELECT 1 FROM impartialities i WHERE i.casefile_id = %1$s AND i.actor_id = %2$s
                      AND i.ground <> 'NONE')
            """,
                    Condition.DECLARED_IMPARTIAL,
                    """
            EXISTS (SELECT 1 FROM impartialities i WHERE i.casefile_id = %1$s AND i.actor_id = %2$s
                      AND i.ground = 'NONE')
            AND NOT EXISTS (SELECT 1 FROM impartialities i WHERE i.casefile_id = %1$s AND i.actor_id = %2$s
                      AND i.ground <> 'NONE')
            """));

    /** By {@code %1$s} what is decided on or read, {@code %2$s} the actor. */
    private static final Map<Condition, String> OF_SUBJECT = new EnumMap<>(Map.of(
            Condition.NOT_AUTHOR,
            "NOT EXISTS (SELECT 1 FROM authorships a WHERE a.subject_id = %1$s AND a.actor_id = %2$s)"));

    private ConditionSql() {}

    /** Whether the condition is about a case. */
    static boolean isOfCase(Condition condition) {
        return OF_CASE.containsKey(condition);
    }

    /** Whether the condition is about what is decided on or read. */
    static boolean isOfSubject(Condition condition) {
        return OF_SUBJECT.containsKey(condition);
    }

    /** What holds for the condition of a subject. */
    static String ofSubject(Condition condition, String subject, String actor) {
        return "(" + OF_SUBJECT.get(condition).formatted(subject, actor) + ")";
    }

    /**
     * What holds for the condition of a case.
     *
     * @param casefile expression for the id of the case
     * @param actor expression for the account
     * @param subjects expressions or a query for the account and its groups
     * @param organ expression for the organ of the account
     */
    public static String of(Condition condition, String casefile, String actor, String subjects, String organ) {
        return "(" + OF_CASE.get(condition).formatted(casefile, actor, subjects, organ) + ")";
    }

    /** What holds when all of these conditions of a case do. */
    public static String all(
            Collection<Condition> conditions, String casefile, String actor, String subjects, String organ) {
        return conditions.stream()
                .sorted()
                .map(condition -> of(condition, casefile, actor, subjects, organ))
                .collect(Collectors.joining("\nAND "));
    }
}
