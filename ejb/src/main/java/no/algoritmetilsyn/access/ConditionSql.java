package no.algoritmetilsyn.access;

import java.util.Arrays;
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
            NOT EXISTS (SELECT 1 FROM disqualifications q WHERE q.casefile_id = %1$s AND q.actor_id = %2$s)
            """,
                    Condition.NO_PART_BELOW,
                    """
            %4$s <> 'APPEAL_BODY' OR NOT EXISTS (SELECT 1 FROM first_instance_participants f
                      WHERE f.casefile_id = %1$s AND f.actor_id = %2$s)
            """,
                    Condition.DECLARED_IMPARTIAL,
                    """
            EXISTS (SELECT 1 FROM impartialities i WHERE i.casefile_id = %1$s AND i.actor_id = %2$s
                      AND i.ground IN ('NONE', 'DERIVED')
                      AND NOT EXISTS (SELECT 1 FROM names_read n WHERE n.casefile_id = %1$s AND n.actor_id = %2$s
                                        AND n.first_read_at > i.declared_at))
            AND NOT EXISTS (SELECT 1 FROM disqualifications q WHERE q.casefile_id = %1$s AND q.actor_id = %2$s)
            """,
                    Condition.SUPERIOR_IMPARTIAL,
                    """
            NOT EXISTS (SELECT 1 FROM impartialities i WHERE i.casefile_id = %1$s AND i.actor_id = %2$s
                      AND i.ground = 'DERIVED')
            AND NOT EXISTS (SELECT 1 FROM superiors p JOIN disqualifications q ON q.actor_id = p.superior_id
                      WHERE q.casefile_id = %1$s AND p.subordinate_id = %2$s
                        AND p.since <= :now AND (p.until IS NULL OR p.until > :now))
            """));

    /** By {@code %1$s} what is decided on or read, {@code %2$s} the actor. */
    private static final Map<Condition, String> OF_SUBJECT = new EnumMap<>(
            Map.of(
                    Condition.CODE_SHOWN,
                    // Who has shown it acts as the complaint.
                    "%1$s = %2$s",
                    Condition.NOT_AUTHOR,
                    "NOT EXISTS (SELECT 1 FROM authorships w WHERE w.subject_id = %1$s AND w.actor_id = %2$s)",
                    Condition.DISCLOSED,
                    """
            EXISTS (SELECT 1 FROM disclosures d WHERE d.variant_id = %1$s
                      AND d.at <= :now AND (d.until IS NULL OR d.until > :now)
                      AND CASE d.recipient_kind WHEN 'PERSON'
                        THEN EXISTS (SELECT 1 FROM accounts c WHERE c.id = %2$s AND c.identity_id = d.recipient_id)
                        ELSE EXISTS (SELECT 1 FROM representations v
                                      WHERE v.account_id = %2$s AND v.organisation_id = d.recipient_id
                                        AND v.valid_from <= :today AND (v.valid_to IS NULL OR v.valid_to >= :today)
                                        AND (d.recipient_kind = 'EMPLOYEES')
                                          = (v.capacity IN ('UNION_REPRESENTATIVE', 'SAFETY_REPRESENTATIVE')))
                        END)
            """,
                    Condition.SPEAKS_FOR_PARTY,
                    """
            EXISTS (SELECT 1 FROM parties t JOIN representations v ON v.organisation_id = t.organisation_id
                      WHERE t.proceeding_id = %1$s AND t.told_at <= :now AND t.until IS NULL
                        AND v.account_id = %2$s AND v.capacity IN ('SIGNATORY', 'PROXY', 'COLLEAGUE')
                        AND v.valid_from <= :today AND (v.valid_to IS NULL OR v.valid_to >= :today))
            """,
                    Condition.RELEASED_TO_EMPLOYEES,
                    """
            EXISTS (SELECT 1 FROM (SELECT proceeding_id, recipient_id FROM disclosures
                                    WHERE recipient_kind = 'EMPLOYEES' AND at <= :now AND (until IS NULL OR until > :now)
                                  UNION ALL SELECT proceeding_id, organisation_id FROM employee_news
                                    WHERE told_at <= :now) d
                      JOIN representations v ON v.organisation_id = d.recipient_id
                      WHERE d.proceeding_id = %1$s
                        AND v.account_id = %2$s AND v.capacity IN ('UNION_REPRESENTATIVE', 'SAFETY_REPRESENTATIVE')
                        AND v.valid_from <= :today AND (v.valid_to IS NULL OR v.valid_to >= :today))
            """));

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

    /**
     * SQL that holds for the proceedings that are directed at an organisation for which the actor speaks.
     *
     * @param proceeding expression for its id; parameters are {@code :actor}, {@code :now} and {@code :today}
     */
    public static String directedAt(String proceeding) {
        return ofSubject(Condition.SPEAKS_FOR_PARTY, proceeding, ":actor");
    }

    /**
     * SQL that holds for the proceedings of which something is released to employees for whom the actor speaks.
     *
     * @param proceeding expression for its id; parameters are {@code :actor}, {@code :now} and {@code :today}
     */
    public static String releasedTo(String proceeding) {
        return ofSubject(Condition.RELEASED_TO_EMPLOYEES, proceeding, ":actor");
    }

    /**
     * SQL that holds for the files that are disclosed to the actor, or to those for whom the actor speaks.
     *
     * @param variant expression for its id; parameters are {@code :actor}, {@code :now} and {@code :today}
     */
    public static String shownTo(String variant) {
        return ofSubject(Condition.DISCLOSED, variant, ":actor");
    }

    /**
     * What holds for a task {@code t} that the actor sees when they may also do what it is for, where that depends on more
     * than sight: who has written something does not review it, nor does anybody decide for a disqualified superior.
     */
    public static String ofTask(String actor) {
        return "(t.act NOT IN (" + asking(Condition.SUPERIOR_IMPARTIAL) + ") OR "
                + of(Condition.SUPERIOR_IMPARTIAL, "t.casefile_id", actor, actor, "t.organ") + ")\nAND (t.act NOT IN ("
                + asking(Condition.NOT_AUTHOR) + ") OR " + ofSubject(Condition.NOT_AUTHOR, "t.subject_id", actor)
                + ")";
    }

    private static String asking(Condition condition) {
        return Arrays.stream(Act.values())
                .filter(act -> AccessTable.asks(act, condition))
                .map(act -> "'" + act + "'")
                .collect(Collectors.joining(", "));
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
