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
            SELECT p.document_id, v.id, p.title_internal, v.file_name, v.size, encode(v.sha256, 'hex')
            FROM case_papers p JOIN document_variants v ON v.id = p.whole_id
            WHERE p.casefile_id = :casefile AND NOT p.is_internal AND NOT p.is_of_source
            ORDER BY p.created_at, p.document_id
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
