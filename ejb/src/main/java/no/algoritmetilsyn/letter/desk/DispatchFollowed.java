package no.algoritmetilsyn.letter.desk;

import java.util.UUID;

/**
 * A copy of a letter has to be followed until it is read, or looked after because it did not come through. Its process starts in
 * the same transaction.
 */
public record DispatchFollowed(UUID dispatchId, UUID proceedingId, UUID casefileId) {}
