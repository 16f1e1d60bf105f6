package no.algoritmetilsyn.audit;

import java.util.UUID;

/**
 * What something was done to.
 *
 * @param kind kind of the thing, such as {@code ORDER}
 * @param id the thing, or null
 */
public record AuditSubject(String kind, UUID id) {

    /** A case. */
    public static AuditSubject casefile(UUID casefileId) {
        return new AuditSubject("CASEFILE", casefileId);
    }

    /** One variant of a document. */
    public static AuditSubject document(UUID variantId) {
        return new AuditSubject("DOCUMENT", variantId);
    }
}
