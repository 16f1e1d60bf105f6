package no.algoritmetilsyn.task;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.ConditionSql;
import no.algoritmetilsyn.presence.Presences;

/** Lines of lists of tasks, as they come from the database. */
final class TaskRows {

    private static final String SELECT =
            """
            SELECT t.id, t.kind, t.subject_id, t.proceeding_id, p.kind AS proceeding_kind, p.reference, t.casefile_id,
                   c.case_year || '/' || c.case_seq, coalesce(p.title, c.title_internal), p.organisation, p.received_at,
                   t.due_on, t.created_at, t.claimed_by, a.display_name, t.act, t.page, (%1$s),
                   t.state, t.ended_at, h.until, h.code, h.text, h.ended_as,
                   t.subject_text, %3$s, z.code, z.reason, z.released_at, y.display_name
            FROM %2$s t JOIN casefiles c ON c.id = t.casefile_id
            LEFT JOIN proceedings p ON p.id = t.proceeding_id
            LEFT JOIN accounts a ON a.id = t.claimed_by
            LEFT JOIN task_releases z ON z.id = t.release_id
            LEFT JOIN accounts y ON y.id = z.released_by
            LEFT JOIN LATERAL (SELECT x.until, x.code, x.text, x.ended_as FROM task_holds x
                               WHERE x.task_id = t.id ORDER BY x.held_at DESC LIMIT 1) h ON true
            """;

    private TaskRows() {}

    /**
     * SQL that reads lines.
     *
     * @param tasks the table of tasks, or a query in brackets that names some of them; parameters are {@code :actor} and
     *     {@code :now}
     */
    static String select(String tasks) {
        return SELECT.formatted(
                ConditionSql.ofTask(":actor"),
                tasks,
                Presences.NAMES.formatted("t.proceeding_id, t.casefile_id", "t.organ"));
    }

    static List<TaskRow> read(List<?> rows) {
        return rows.stream().map(Object[].class::cast).map(TaskRows::row).toList();
    }

    private static TaskRow row(Object[] row) {
        return new TaskRow(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                (UUID) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (Instant) row[10],
                date(row[11]),
                (Instant) row[12],
                (UUID) row[13],
                (String) row[14],
                Act.valueOf((String) row[15]),
                (String) row[16],
                (Boolean) row[17],
                TaskState.valueOf((String) row[18]),
                (Instant) row[19],
                wait(row),
                (String) row[24],
                (String) row[25],
                row[26] == null
                        ? null
                        : new HandedOver(
                                ReleaseCode.valueOf((String) row[26]), (String) row[27], (Instant) row[28], (String)
                                        row[29]));
    }

    private static TaskHolds.Wait wait(Object[] row) {
        return row[20] == null
                ? null
                : new TaskHolds.Wait(
                        date(row[20]), HoldCode.valueOf((String) row[21]), (String) row[22], row[23] == null, (String)
                                row[23]);
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
