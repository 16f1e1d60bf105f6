package no.algoritmetilsyn.algorithm.intake;

import java.sql.SQLException;
import no.algoritmetilsyn.algorithm.intake.file.Rejection;

/**
 * Finds out what each row of a file is: a record that the register has, unchanged or not, or a new one.
 *
 * <p>Rows with the same key are given to the records with that key by equal content first, then in order. What a record
 * said is the version before the file's place in the series, so that an old file that comes late is compared with its
 * own time.
 */
final class RowMatcher {

    /** The version that stands before the file; {@code r} is the record. */
    private static final String BEFORE =
            """
            SELECT v.content FROM algorithm_versions v
            WHERE v.record_id = r.id AND v.state = 'PUBLISHED' AND (v.as_of, v.as_of_rank) <= (:asOf, :rank)
            ORDER BY v.as_of DESC, v.as_of_rank DESC, v.number DESC LIMIT 1
            """;

    /** The same, or the first one after it. */
    private static final String NEAREST =
            """
            (SELECT n.content FROM (
              SELECT 1 AS place, b.content FROM ($BEFORE) b UNION ALL SELECT 2, a.content FROM (
              SELECT v.content FROM algorithm_versions v
              WHERE v.record_id = r.id AND v.state = 'PUBLISHED' AND (v.as_of, v.as_of_rank) > (:asOf, :rank)
              ORDER BY v.as_of, v.as_of_rank, v.number LIMIT 1) a) n ORDER BY n.place LIMIT 1)
            """;

    private static final String MINE = "s.import_id = :import AND s.outcome IS NULL AND s.record_id IS NULL";

    private static final String REPEATED =
            """
            UPDATE algorithm_import_rows s SET outcome = 'REPEATED' FROM (
              SELECT t.row, min(t.row) OVER (PARTITION BY t.source_key, t.record_ref, t.digest) AS first
              FROM algorithm_import_rows t WHERE t.import_id = :import) f
            WHERE s.import_id = :import AND s.row = f.row AND f.first < s.row
            """;

    private static final String SAME_ID =
            """
            UPDATE algorithm_import_rows s SET outcome = 'REJECTED' FROM (
              SELECT t.row, min(t.row) OVER (PARTITION BY t.record_ref) AS first
              FROM algorithm_import_rows t
              WHERE t.import_id = :import AND t.record_ref IS NOT NULL AND t.outcome IS NULL) f
            WHERE s.import_id = :import AND s.row = f.row AND f.first < s.row
            """;

    private static final String OTHER_KIND =
            """
            UPDATE algorithm_import_rows s SET outcome = 'REJECTED' FROM algorithm_records r
            WHERE s.import_id = :import AND s.outcome IS NULL AND r.id = s.record_ref AND r.kind <> s.kind
            """;

    private static final String BY_ID =
            """
            UPDATE algorithm_import_rows s SET record_id = s.record_ref,
              is_new = NOT EXISTS (SELECT 1 FROM algorithm_records r WHERE r.id = s.record_ref)
            WHERE s.import_id = :import AND s.outcome IS NULL AND s.record_ref IS NOT NULL
            """;

    /** One record at most for each row: no two rows of a key have the same content here. */
    private static final String BY_CONTENT =
            """
            UPDATE algorithm_import_rows s SET record_id = (
              SELECT r.id FROM algorithm_records r CROSS JOIN LATERAL $NEAREST p
              WHERE r.source = :format AND r.source_key = s.source_key AND md5(p.content::text) = s.digest
              ORDER BY r.source_ordinal LIMIT 1)
            WHERE $MINE AND EXISTS (
              SELECT 1 FROM algorithm_records e WHERE e.source = :format AND e.source_key = s.source_key)
            """;

    private static final String BY_ORDER =
            """
            WITH mine AS (
              SELECT s.row, s.source_key, row_number() OVER (PARTITION BY s.source_key ORDER BY s.row) AS nth
              FROM algorithm_import_rows s WHERE $MINE), theirs AS (
              SELECT r.id, r.source_key, row_number() OVER (PARTITION BY r.source_key ORDER BY r.source_ordinal) AS nth
              FROM algorithm_records r
              WHERE r.source = :format AND r.source_key IN (SELECT m.source_key FROM mine m)
              AND NOT EXISTS (SELECT 1 FROM algorithm_import_rows u WHERE u.import_id = :import AND u.record_id = r.id))
            UPDATE algorithm_import_rows s SET record_id = t.id
            FROM mine m JOIN theirs t ON t.source_key = m.source_key AND t.nth = m.nth
            WHERE s.import_id = :import AND s.row = m.row
            """;

    private static final String NEW =
            """
            WITH mine AS (
              SELECT s.row, s.source_key, row_number() OVER (PARTITION BY s.source_key ORDER BY s.row) AS nth
              FROM algorithm_import_rows s WHERE $MINE), taken AS (
              SELECT r.source_key, max(r.source_ordinal) AS last FROM algorithm_records r
              WHERE r.source = :format AND r.source_key IN (SELECT m.source_key FROM mine m) GROUP BY r.source_key)
            UPDATE algorithm_import_rows s
            SET record_id = gen_random_uuid(), is_new = true, ordinal = coalesce(t.last, 0) + m.nth
            FROM mine m LEFT JOIN taken t ON t.source_key = m.source_key
            WHERE s.import_id = :import AND s.row = m.row
            """;

    /**
     * Nobody edits a record between what is found now and what is written; a row that refers to it may come meanwhile.
     * Most records of a series are in its next file as they were: those are free, but for one that gets a new label.
     */
    private static final String LOCK =
            """
            SELECT count(*) FROM (
              SELECT r.id FROM algorithm_records r WHERE r.id IN (
                SELECT s.record_id FROM algorithm_import_rows s JOIN algorithm_records t ON t.id = s.record_id
                WHERE s.import_id = :import AND NOT s.is_new AND (s.outcome IS NULL OR (s.outcome = 'UNCHANGED'
                  AND s.source_id IS NOT NULL AND t.source_id IS DISTINCT FROM s.source_id)))
              ORDER BY r.id FOR NO KEY UPDATE) locked
            """;

    /**
     * Files hold what the public may see. What it may not see has been written here by hand, stands in the record all the
     * same, and is not taken away by a file that does not know of it.
     */
    private static final String KEEP_HIDDEN =
            """
            WITH hiding AS MATERIALIZED (
              SELECT t.row, t.record_id, p.content AS before
              FROM algorithm_import_rows t JOIN algorithm_records r ON r.id = t.record_id
              CROSS JOIN LATERAL $NEAREST p
              WHERE t.import_id = :import AND t.outcome IS NULL AND NOT t.is_new
              AND (jsonb_exists_any(p.content, :restricted) OR EXISTS (
                SELECT 1 FROM algorithm_withholdings w WHERE w.record_id = r.id AND w.ended_at IS NULL))),
            hidden AS MATERIALIZED (
              SELECT h.row, jsonb_object_agg(f.key, f.value) AS fields
              FROM hiding h CROSS JOIN LATERAL jsonb_each(h.before) f
              WHERE f.key = ANY (:restricted) OR EXISTS (
                SELECT 1 FROM algorithm_withholdings w
                WHERE w.record_id = h.record_id AND w.field = f.key AND w.ended_at IS NULL)
              GROUP BY h.row)
            UPDATE algorithm_import_rows s SET content = k.fields || s.content, restricted =
              coalesce((k.fields || s.content) ->> 'lawEnforcement' = 'YES', false)
            FROM hidden k
            WHERE s.import_id = :import AND s.row = k.row
            """;

    private static final String UNCHANGED =
            """
            UPDATE algorithm_import_rows s SET outcome = 'UNCHANGED' FROM algorithm_records r
            WHERE s.import_id = :import AND s.outcome IS NULL AND NOT s.is_new AND r.id = s.record_id
            AND s.content = ($BEFORE)
            """;

    private static final String REST =
            """
            UPDATE algorithm_import_rows s SET outcome = CASE WHEN s.is_new THEN 'CREATED' ELSE 'UPDATED' END
            WHERE s.import_id = :import AND s.outcome IS NULL
            """;

    private RowMatcher() {}

    static void run(NamedSql sql, Remarks remarks) throws SQLException {
        sql.withoutLoops(() -> {
            sql.update(REPEATED);
            sql.update(SAME_ID);
            remarks.rejected(Rejection.SAME_ID);
            sql.update(OTHER_KIND);
            remarks.rejected(Rejection.OTHER_KIND);
            sql.update(BY_ID);
            sql.update(whole(BY_CONTENT));
            sql.update(whole(BY_ORDER));
            sql.update(whole(NEW));
            // What is as it was stays so, whatever is hidden in it; an edit that comes now comes after this file.
            sql.update(whole(UNCHANGED));
            sql.number(LOCK);
            sql.update(whole(KEEP_HIDDEN));
            sql.update(whole(UNCHANGED));
            return sql.update(REST);
        });
    }

    /** A statement with the parts that several share. */
    static String whole(String statement) {
        return statement.replace("$NEAREST", NEAREST).replace("$BEFORE", BEFORE).replace("$MINE", MINE);
    }
}
