package no.algoritmetilsyn.inspection;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A file that was taken along from a visit.
 *
 * @param sha256 of its bytes, in hexadecimal digits
 */
@Embeddable
public record VisitFile(UUID documentId, String sha256) {}
