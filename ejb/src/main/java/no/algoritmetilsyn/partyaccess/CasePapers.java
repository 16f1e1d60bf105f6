package no.algoritmetilsyn.partyaccess;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.platform.Rows;
import no.algoritmetilsyn.platform.Sql;

/**
 * The documents of a case that a party can be given or refused. What employees have told the authority alone is not among them: the
 * employer does not learn that there is anything.
 */
@Dependent
class CasePapers {

    private static final String SELECT =
            """
            SELECT c.document_id, c.proceeding_id, c.title_internal,
              (SELECT e.title_public FROM journal_documents j JOIN journal_entries e ON e.id = j.entry_id
                 WHERE j.document_id = c.document_id ORDER BY e.id LIMIT 1),
              CASE WHEN c.is_of_source AND c.complainant_id IS DISTINCT FROM CAST(:asker AS uuid) THEN 'SOURCE'
                   WHEN c.is_internal
                     THEN CASE WHEN p.handed_over_at <= c.created_at THEN 'INTERNAL_ABOVE' ELSE 'INTERNAL' END
                   ELSE 'OPEN' END,
              c.whole_id, c.redacted_id
            FROM case_papers c LEFT JOIN proceedings p ON p.id = c.proceeding_id
            WHERE c.casefile_id = :casefile AND c.proceeding_id IS DISTINCT FROM CAST(:request AS uuid)
            ORDER BY c.created_at, c.document_id
            """;

    @PersistenceContext
    EntityManager entities;

    /** Them, oldest first; the papers of the request itself are not among them. */
    List<CasePaper> of(AccessRequest request) {
        Query query = entities.createNativeQuery(SELECT)
                .setParameter("casefile", request.casefileId())
                .setParameter("asker", text(request.asker().identityId()))
                .setParameter("request", request.id().toString());
        return Rows.of(query)
                .map(row -> new CasePaper(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        CasePaper.Nature.valueOf((String) row[4]),
                        (UUID) row[5],
                        (UUID) row[6]))
                .toList();
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    /** The file of a document that was handed in for the ruling itself; null when there is none that can be opened. */
    UUID handedIn(UUID documentId, AccessRequest request) {
        return (UUID) Sql.value(
                entities,
                "SELECT (SELECT v.id FROM document_variants v JOIN documents d ON d.id = v.document_id WHERE d.id = ?"
                        + " AND d.proceeding_id = ? AND v.scan_state <> 'INFECTED' ORDER BY v.created_at, v.id LIMIT 1)",
                documentId,
                request.id());
    }
}
