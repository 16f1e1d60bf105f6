package no.algoritmetilsyn.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What must hold of evidence and its custody; each statement selects what breaks it. */
@ApplicationScoped
public class EvidenceInvariants {

    @PersistenceContext
    EntityManager entities;

    /** Every line about a file says the hash that the file has. */
    @Produces
    Invariant custodyKnowsTheHash() {
        return sql(
                "hash-of-file-equals-hash-in-custody",
                """
                SELECT DISTINCT v.id FROM document_variants v JOIN custody c ON c.variant_id = v.id
                WHERE c.sha256 <> v.sha256
                """);
    }

    /** Nothing came in, or was made, past custody. */
    @Produces
    Invariant filesAreInCustody() {
        return sql(
                "file-is-in-custody",
                """
                SELECT v.id FROM document_variants v WHERE NOT EXISTS (
                  SELECT FROM custody c WHERE c.variant_id = v.id AND c.act IN ('GOT', 'MADE', 'COPIED'))
                """);
    }

    /** The bytes of what a visit or a finding rests on are those that were taken in; large ones are checked when they are opened. */
    @Produces
    Invariant evidenceIsWhatWasTakenIn() {
        return sql(
                "evidence-is-what-was-taken-in",
                """
                SELECT v.id FROM document_variants v
                JOIN (SELECT sha256, document_id FROM visit_files
                      UNION SELECT e.sha256, NULL FROM finding_evidence e WHERE e.kind = 'DOCUMENT') used
                  ON used.document_id = v.document_id AND v.format = 'ORIGINAL'
                  OR used.document_id IS NULL AND v.sha256 = decode(used.sha256, 'hex')
                WHERE used.document_id IS NOT NULL AND v.sha256 <> decode(used.sha256, 'hex')
                  OR v.size < 16777216 AND v.sha256 <> (
                    SELECT sha256(string_agg(c.bytes, ''::bytea ORDER BY c.seq)) FROM blob_chunks c WHERE c.blob_id = v.blob_id)
                """);
    }

    private Invariant sql(String name, String breaking) {
        return new SqlInvariant(name, breaking, entities);
    }
}
