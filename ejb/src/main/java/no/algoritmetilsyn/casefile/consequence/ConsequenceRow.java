package no.algoritmetilsyn.casefile.consequence;

import no.algoritmetilsyn.casefile.ProceedingKind;

/**
 * Something that has moved, as it is told.
 *
 * @param reference of the proceeding in which it has moved
 * @param kind of that proceeding
 */
public record ConsequenceRow(Consequence consequence, String reference, ProceedingKind kind) {}
