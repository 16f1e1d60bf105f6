package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The documents of a case that go to an appeal body outside this installation. What an organ has made for its own preparation is not among
 * them (§ 18 a), nor what employees have told the authority alone, nor what tells who has reported on their own workplace
 * (arbeidsmiljøloven § 2 A-7).
 */
@Dependent
class CasePapers {

    private static final String SELECT =
            """
            SELECT d.id, v.id, d.title_internal, v.file_name, v.size, encode(v.sha256, 'hex')
            FROM documents d
            JOIN LATERAL (SELECT * FROM document_variants f WHERE f.document_id = d.id AND f.scan_state <> 'INFECTED'
                AND f.format <> 'REDACTED' AND NOT (f.format = 'ORIGINAL' AND f.media_type = 'application/json')
                ORDER BY f.format, f.created_at, f.id LIMIT 1) v ON true
            LEFT JOIN complaints c ON c.id = d.proceeding_id
            WHERE d.casefile_id = :casefile AND d.kind <> 'NOTE' AND c.protected_source IS NOT TRUE
              AND NOT EXISTS (SELECT FROM journal_documents j JOIN journal_entries e ON e.id = j.entry_id
                                WHERE j.document_id = d.id AND e.kind = 'INTERNAL')
              AND NOT EXISTS (SELECT FROM statement_files f JOIN statements s ON s.id = f.statement_id
                                WHERE f.document_id = d.id AND s.audience <> 'BOTH_SIDES')
            ORDER BY d.created_at, d.id
            """;

    @PersistenceContext
    EntityManager entities;

    /** Them, oldest first. */
    List<CasePaper> of(UUID casefileId) {
        List<?> rows = entities.createNativeQuery(SELECT)
                .setParameter("casefile", casefileId)
                .getResultList();
        var papers = new ArrayList<CasePaper>();
        for (Object each : rows) {
            var row = (Object[]) each;
            papers.add(new CasePaper(
                    papers.size() + 1,
                    (UUID) row[0],
                    (UUID) row[1],
                    (String) row[2],
                    (String) row[3],
                    ((Number) row[4]).longValue(),
                    (String) row[5]));
        }
        return papers;
    }
}
