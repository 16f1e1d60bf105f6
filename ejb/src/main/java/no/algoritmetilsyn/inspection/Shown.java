package no.algoritmetilsyn.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.algoritmetilsyn.finding.EvidenceKind;

/**
 * What evidence refers to, as it was found in the case.
 *
 * @param source the number in the journal or of the visit, or the point of a demand
 * @param page of a document; else null
 * @param sha256 of the document, of the record of the visit or of the answer, in hexadecimal digits
 */
@Embeddable
public record Shown(
        @Column(name = "evidence") @Enumerated(EnumType.STRING) EvidenceKind kind,
        String source,
        Integer page,
        String sha256) {}
