package no.algoritmetilsyn.inspection;

import java.util.UUID;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Fills an inspection with visits and files, as a long one has them, straight into its tables. */
public final class ManyFiles {

    private final Database database;

    public ManyFiles(Installation installation) {
        database = new Database(installation);
    }

    /** Adds visits with as many files in all, each file with its custody. */
    public void add(String inspection, int visits, int files) {
        UUID id = UUID.fromString(inspection);
        database.run(
                """
                WITH first AS (SELECT * FROM visits WHERE inspection_id = ? ORDER BY number LIMIT 1),
                more AS (
                  INSERT INTO visits (id, inspection_id, number, visited_on, place, power_id, identified, purpose_told,
                    witness_told, examined, files, written_by, written_at, version)
                  SELECT gen_random_uuid(), inspection_id, number + n, visited_on, place, power_id, true, true, true, examined,
                    0, written_by, written_at, 0 FROM first, generate_series(1, ?) n RETURNING id)
                INSERT INTO visit_people (visit_id, place, name, capacity) SELECT id, 0, 'Ola Hansen', 'AUTHORITY' FROM more
                """,
                id,
                visits);
        database.run(
                """
                CREATE TABLE seeded AS SELECT gen_random_uuid() AS document, gen_random_uuid() AS variant,
                  gen_random_uuid() AS blob, n, i.casefile_id AS casefile, i.id AS inspection
                  FROM inspections i, generate_series(1, ?) n WHERE i.id = ?
                """,
                files,
                id);
        database.run(
                """
                INSERT INTO documents (id, casefile_id, proceeding_id, kind, title_internal, created_at, version)
                SELECT document, casefile, inspection, 'ATTACHMENT', 'bilde-' || n || '.txt', now(), 0 FROM seeded;
                INSERT INTO blobs (id, size, sha256) SELECT blob, 1, sha256('x') FROM seeded;
                INSERT INTO blob_chunks (blob_id, seq, bytes) SELECT blob, 0, 'x' FROM seeded;
                INSERT INTO document_variants (id, document_id, format, media_type, file_name, size, sha256, scan_state, created_at, blob_id)
                SELECT variant, document, 'ORIGINAL', 'text/plain', 'bilde-' || n || '.txt', 1, sha256('x'), 'CLEAN', now(), blob
                FROM seeded;
                INSERT INTO custody (variant_id, document_id, act, sha256, actor_id, actor_kind, at)
                SELECT variant, document, 'GOT', sha256('x'), '00000000-0000-0000-0000-000000000001', 'SYSTEM', now() FROM seeded;
                INSERT INTO visit_files (visit_id, place, document_id, sha256)
                SELECT v.id, s.n + 1000, s.document, encode(sha256('x'), 'hex') FROM seeded s
                JOIN LATERAL (SELECT id FROM visits WHERE inspection_id = s.inspection AND signed_at IS NULL
                  ORDER BY number DESC LIMIT 1) v ON true;
                DROP TABLE seeded
                """);
    }
}
