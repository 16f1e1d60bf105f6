package no.algoritmetilsyn.algorithm.intake;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.outbox.Change;
import no.algoritmetilsyn.outbox.Changes;

/** Writes what the rows of a file have been found to be: records, versions, what is shown, and that it has changed. */
final class RowWriter {

    private static final int CHANGES_AT_A_TIME = 5_000;

    private static final String RECORDS =
            """
            INSERT INTO algorithm_records (id, kind, source, source_key, source_ordinal, source_id, name, summary,
              organisation, organisation_number, status, risk_class, automation, restricted, saved, published, revision,
              registered_at, changed_at, version)
            SELECT s.record_id, s.kind, :format, s.source_key, coalesce(s.ordinal, 1), s.source_id, s.name, s.summary,
              s.organisation, s.organisation_number, s.status, s.risk_class, s.automation, s.restricted, 0, NULL, 1,
              :now, :now, 0
            FROM algorithm_import_rows s WHERE s.import_id = :import AND s.outcome = 'CREATED'
            """;

    /** A use finds its system among what was there and what came with it. */
    private static final String SYSTEMS =
            """
            UPDATE algorithm_records r SET system_id = o.id
            FROM algorithm_import_rows s JOIN algorithm_records o ON o.id = s.system_id AND o.kind = 'SYSTEM'
            WHERE s.import_id = :import AND s.outcome = 'CREATED' AND r.id = s.record_id AND r.kind = 'USE'
            """;

    private static final String VERSIONS =
            """
            INSERT INTO algorithm_versions (record_id, number, standard, content, state, as_of, as_of_rank, saved_at,
              decided_at, decided_by)
            SELECT r.id, r.saved + 1, :standard, s.content, 'PUBLISHED', :asOf, :rank, :now, :now, :actor
            FROM algorithm_import_rows s JOIN algorithm_records r ON r.id = s.record_id
            WHERE s.import_id = :import AND s.outcome IN ('CREATED', 'UPDATED')
            """;

    private static final String SAVED =
            """
            UPDATE algorithm_records r SET saved = r.saved + 1, version = r.version + 1,
              revision = CASE WHEN s.is_new THEN r.revision ELSE r.revision + 1 END
            FROM algorithm_import_rows s
            WHERE s.import_id = :import AND s.outcome IN ('CREATED', 'UPDATED') AND r.id = s.record_id
            """;

    /** An old file that comes late adds to the past, and what is shown stays as it is. */
    private static final String SHOWN =
            """
            UPDATE algorithm_records r SET published = r.saved, name = s.name, summary = s.summary,
              organisation = s.organisation, organisation_number = s.organisation_number, status = s.status,
              risk_class = s.risk_class, automation = s.automation, restricted = s.restricted, changed_at = :now
            FROM algorithm_import_rows s
            WHERE s.import_id = :import AND s.outcome IN ('CREATED', 'UPDATED') AND r.id = s.record_id
            AND NOT EXISTS (SELECT 1 FROM algorithm_versions v WHERE v.record_id = r.id AND v.state = 'PUBLISHED'
              AND (v.as_of, v.as_of_rank, v.number) > (:asOf, :rank, r.saved))
            """;

    private static final String LABELS =
            """
            WITH labelled AS (
              UPDATE algorithm_records r SET source_id = s.source_id, version = r.version + 1,
                revision = CASE s.outcome WHEN 'UNCHANGED' THEN r.revision + 1 ELSE r.revision END
              FROM algorithm_import_rows s
              WHERE s.import_id = :import AND s.outcome IN ('UNCHANGED', 'UPDATED') AND r.id = s.record_id
              AND s.record_ref IS NULL AND s.source_id IS NOT NULL AND r.source_id IS DISTINCT FROM s.source_id
              AND NOT EXISTS (SELECT 1 FROM algorithm_imports i WHERE i.format = :format AND i.state = 'DONE'
                AND (i.as_of, i.as_of_rank) > (:asOf, :rank))
              RETURNING r.id)
            UPDATE algorithm_import_rows s SET relabelled = true FROM labelled l
            WHERE s.import_id = :import AND s.record_id = l.id
            """;

    private static final String CHANGED =
            """
            SELECT r.id, r.revision, s.row FROM algorithm_import_rows s JOIN algorithm_records r ON r.id = s.record_id
            WHERE s.import_id = :import AND s.row > %d
            AND (s.outcome IN ('CREATED', 'UPDATED') OR s.relabelled) ORDER BY s.row LIMIT %d
            """;

    private record ChangedRow(UUID id, long revision, long row) {}

    private RowWriter() {}

    static void run(NamedSql sql, Changes changes) throws SQLException {
        sql.update(RECORDS);
        sql.update(SYSTEMS);
        sql.update(VERSIONS);
        sql.update(SAVED);
        sql.update(SHOWN);
        sql.update(LABELS);
        announce(sql, changes);
    }

    private static void announce(NamedSql sql, Changes changes) throws SQLException {
        long last = Long.MIN_VALUE;
        List<ChangedRow> some;
        do {
            some = sql.list(
                    CHANGED.formatted(last, CHANGES_AT_A_TIME),
                    row -> new ChangedRow(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3)));
            if (!some.isEmpty()) {
                changes.announceAll(
                        Change.RECORD,
                        some.stream()
                                .map(row -> new Changes.Announced(row.id(), row.revision()))
                                .toList());
                last = some.get(some.size() - 1).row();
            }
        } while (some.size() == CHANGES_AT_A_TIME);
    }
}
