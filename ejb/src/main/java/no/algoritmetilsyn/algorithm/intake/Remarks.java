package no.algoritmetilsyn.algorithm.intake;

import java.sql.SQLException;
import no.algoritmetilsyn.algorithm.intake.file.Rejection;

/** What there is to say of rows once it is known what they are. */
final class Remarks {

    private static final String INSERT = "INSERT INTO algorithm_import_remarks (import_id, kind, row, code, details) ";

    /** Rows that have been found to be rejected and of which nothing has been said. */
    private static final String REJECTED = INSERT
            + """
            SELECT s.import_id, 'REJECTED', s.row, '%s', ARRAY[s.record_ref::text] FROM algorithm_import_rows s
            WHERE s.import_id = :import AND s.outcome = 'REJECTED' AND NOT EXISTS (
              SELECT 1 FROM algorithm_import_remarks m
              WHERE m.import_id = s.import_id AND m.row = s.row AND m.kind = 'REJECTED')
            ORDER BY s.row LIMIT :most
            """;

    private static final String REPEATED = INSERT
            + """
            SELECT f.import_id, 'NOTE', f.row, 'REPEATED', ARRAY[f.first::text] FROM (
              SELECT t.import_id, t.row, t.outcome,
                min(t.row) OVER (PARTITION BY t.source_key, t.record_ref, t.digest) AS first
              FROM algorithm_import_rows t WHERE t.import_id = :import) f
            WHERE f.outcome = 'REPEATED' ORDER BY f.row LIMIT :most
            """;

    private static final String SAME_KEY = INSERT
            + """
            SELECT f.import_id, 'NOTE', f.row, 'SAME_KEY', ARRAY[f.nth::text, f.size::text, f.outcome] FROM (
              SELECT t.import_id, t.row, t.outcome, count(*) OVER (PARTITION BY t.source_key) AS size,
                row_number() OVER (PARTITION BY t.source_key ORDER BY t.row) AS nth
              FROM algorithm_import_rows t
              WHERE t.import_id = :import AND t.source_key IS NOT NULL
              AND t.outcome IN ('CREATED', 'UPDATED', 'UNCHANGED')) f
            WHERE f.size > 1 ORDER BY f.row LIMIT :most
            """;

    /** Records of the series that were there at the file's time and that it does not hold. */
    private static final String MISSING =
            """
            FROM algorithm_records r
            WHERE r.source = :format AND r.source_key IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM algorithm_import_rows u WHERE u.import_id = :import AND u.record_id = r.id)
            AND EXISTS (SELECT 1 FROM algorithm_versions v WHERE v.record_id = r.id AND v.state = 'PUBLISHED'
              AND (v.as_of, v.as_of_rank) <= (:asOf, :rank))
            AND (:format <> 'jsonl' OR split_part(r.source_key, E'\\n', 1) IN (
              SELECT split_part(s.source_key, E'\\n', 1) FROM algorithm_import_rows s
              WHERE s.import_id = :import AND s.source_key IS NOT NULL))
            """;

    private static final String NAMED = INSERT + "SELECT :import, 'MISSING', 0, r.id::text, ARRAY[r.name] " + MISSING
            + " ORDER BY r.name, r.id LIMIT :examples";

    private final NamedSql sql;

    Remarks(NamedSql sql) {
        this.sql = sql;
    }

    void rejected(Rejection reason) throws SQLException {
        sql.update(REJECTED.formatted(reason.name()));
    }

    void notes() throws SQLException {
        sql.update(REPEATED);
        sql.update(SAME_KEY);
    }

    /** How many records are missing from the file; the first of them are named. */
    long missing() throws SQLException {
        return sql.withoutLoops(() -> {
            sql.update(NAMED);
            return sql.number("SELECT count(*) " + MISSING);
        });
    }
}
