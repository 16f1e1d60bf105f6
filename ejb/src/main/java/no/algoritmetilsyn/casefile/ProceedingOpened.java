package no.algoritmetilsyn.casefile;

import java.util.UUID;

/**
 * A proceeding has begun: its feature's row, its parties and its deadlines are there. Its process starts in the same
 * transaction.
 *
 * @param casefileId case it lies in
 */
public record ProceedingOpened(UUID proceedingId, ProceedingKind kind, UUID casefileId) {}
