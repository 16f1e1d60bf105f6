package no.algoritmetilsyn.casefile;

import java.util.UUID;

/**
 * A proceeding that had ended is taken up again: its feature's row is open, and its deadlines run. Its process starts anew in the same
 * transaction.
 *
 * @param casefileId case it lies in
 */
public record ProceedingReopened(UUID proceedingId, ProceedingKind kind, UUID casefileId) {}
