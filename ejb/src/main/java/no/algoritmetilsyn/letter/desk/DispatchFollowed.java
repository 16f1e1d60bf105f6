package no.algoritmetilsyn.letter.desk;

import java.util.UUID;
import no.algoritmetilsyn.letter.kind.LetterKind;

/**
 * A copy of a letter has to be followed until it is read, or looked after because it did not come through. Its process starts in
 * the same transaction.
 *
 * @param kind of the letter; null for a notice about a proceeding
 */
public record DispatchFollowed(UUID dispatchId, LetterKind kind, UUID proceedingId, UUID casefileId) {}
