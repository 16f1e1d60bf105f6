package no.algoritmetilsyn.finding;

import java.util.List;

/**
 * What somebody writes down as a finding.
 *
 * @param facts what was so
 * @param use number of the use of an algorithm among those of the inspection; null when it is about none of them
 * @param evidence what shows it, in order
 */
public record FindingContent(
        FindingKind kind, Place place, String facts, Gravity gravity, Integer use, Proof proof, List<Shown> evidence) {

    /**
     * Something that shows it.
     *
     * @param reference by which it is found: the number in the journal or of the visit, or the point of a demand
     * @param page of a document; else null
     * @param shows what it shows
     * @param sha256 of the document, of the record of the visit or of the answer, in hexadecimal digits
     */
    public record Shown(EvidenceKind kind, String reference, Integer page, String shows, String sha256) {}
}
