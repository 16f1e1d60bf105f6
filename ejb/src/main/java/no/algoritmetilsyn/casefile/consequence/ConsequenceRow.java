package no.algoritmetilsyn.casefile.consequence;

import java.util.UUID;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;

/**
 * Something that has moved, as it is told.
 *
 * @param proceeding in which it has moved
 */
public record ConsequenceRow(Consequence consequence, Proceeding proceeding) {

    /** What the proceeding is called. */
    public String reference() {
        return proceeding.reference();
    }

    /** What the proceeding is. */
    public ProceedingKind kind() {
        return proceeding.kind();
    }

    /** The case in which it lies now. */
    UUID casefileId() {
        return proceeding.casefileId();
    }
}
