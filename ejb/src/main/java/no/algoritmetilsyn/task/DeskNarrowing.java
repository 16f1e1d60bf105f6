package no.algoritmetilsyn.task;

import jakarta.persistence.Query;
import java.time.LocalDate;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * What a work list is narrowed to beyond what everybody asks for: what the leader's figures count. Null where it does not matter.
 *
 * @param dueAfter due more than so many days from today; -1 is today or later
 * @param dueWithin due within so many days from today; -1 is past
 * @param younger come up within so many days
 * @param older come up before so many days
 * @param hold how it stands with those who do the work
 * @param proceeding kind of the proceeding; empty for what belongs to a case alone
 * @param approving whether it is to approve, review or take what somebody else has written
 * @param group code of a group that handles the case: one of so many members that the list is none of a person
 */
public record DeskNarrowing(
        Integer dueAfter,
        Integer dueWithin,
        Integer younger,
        Integer older,
        DeskHold hold,
        String proceeding,
        boolean approving,
        String group) {

    /** To nothing. */
    public static final DeskNarrowing NONE = new DeskNarrowing(null, null, null, null, null, null, false, null);

    private static final String OF_GROUP =
            """
             AND EXISTS (SELECT 1 FROM relations y JOIN staff_groups g ON g.id = y.subject_id
                         WHERE y.casefile_id = t.casefile_id AND (y.until IS NULL OR y.until > :now)
                           AND g.organ = :organ AND g.code = :group
                           AND (SELECT count(*) FROM staff_group_members m WHERE m.group_id = g.id) >= %d)"""
                    .formatted(DeskOverview.SMALLEST);

    /** Due in a stretch of days from today; null where it has no end. */
    static DeskNarrowing due(Integer after, Integer within) {
        return new DeskNarrowing(after, within, null, null, null, null, false, null);
    }

    /** Of an age in days; null where it has no end. */
    static DeskNarrowing aged(Integer younger, Integer older) {
        return new DeskNarrowing(null, null, younger, older, null, null, false, null);
    }

    /** Standing so. */
    static DeskNarrowing held(DeskHold hold) {
        return new DeskNarrowing(null, null, null, null, hold, null, false, null);
    }

    /** Belonging to a kind of proceeding. */
    static DeskNarrowing of(String proceeding) {
        return new DeskNarrowing(null, null, null, null, null, proceeding, false, null);
    }

    /** To be approved. */
    static DeskNarrowing approvals() {
        return new DeskNarrowing(null, null, null, null, null, null, true, null);
    }

    /** Handled by a group. */
    static DeskNarrowing handledBy(String group) {
        return new DeskNarrowing(null, null, null, null, null, null, false, group);
    }

    /** What holds for its tasks {@code t}, each condition after an {@code AND}. */
    String condition() {
        var sql = new StringBuilder();
        sql.append(dueAfter == null ? "" : " AND t.due_on > :dueAfter");
        sql.append(dueWithin == null ? "" : " AND t.due_on <= :dueWithin");
        sql.append(younger == null ? "" : " AND t.created_at > :younger");
        sql.append(older == null ? "" : " AND t.created_at <= :older");
        sql.append(hold == null ? "" : " AND " + hold.condition());
        if (proceeding != null) {
            sql.append(proceeding.isEmpty() ? " AND t.proceeding_id IS NULL" : " AND t.proceeding_kind = :proceeding");
        }
        sql.append(approving ? " AND t.act IN (" + DeskOverview.APPROVING + ")" : "");
        sql.append(group == null ? "" : OF_GROUP);
        return sql.toString();
    }

    /** Tells a query what its condition asks for. */
    void bind(Query query, AuthorityClock clock) {
        LocalDate today = clock.today();
        if (dueAfter != null) {
            query.setParameter("dueAfter", today.plusDays(dueAfter));
        }
        if (dueWithin != null) {
            query.setParameter("dueWithin", today.plusDays(dueWithin));
        }
        if (younger != null) {
            query.setParameter("younger", DeskOverview.daysAgo(clock, younger));
        }
        if (older != null) {
            query.setParameter("older", DeskOverview.daysAgo(clock, older));
        }
        if (proceeding != null && !proceeding.isEmpty()) {
            query.setParameter("proceeding", proceeding);
        }
        if (group != null) {
            query.setParameter("group", group);
        }
    }
}
