package no.algoritmetilsyn.casefile.web;

import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingRow;

/**
 * A proceeding in a list.
 *
 * @param reference what people call it
 * @param state a constant of its feature
 */
record ProceedingLine(UUID id, ProceedingKind kind, String reference, String state, boolean open) {

    static ProceedingLine of(ProceedingRow row) {
        return new ProceedingLine(
                row.proceeding().id(),
                row.proceeding().kind(),
                row.proceeding().reference(),
                row.state(),
                row.proceeding().isOpen());
    }
}
