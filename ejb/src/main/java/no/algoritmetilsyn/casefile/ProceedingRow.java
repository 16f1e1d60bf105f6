package no.algoritmetilsyn.casefile;

/**
 * A proceeding in a list.
 *
 * @param state a constant of its feature
 */
public record ProceedingRow(Proceeding proceeding, String state) {}
