package no.algoritmetilsyn.letter.desk;

import java.util.UUID;

/**
 * A letter was submitted for the first time. Its process starts in the same transaction.
 *
 * @param needsApproval whether somebody else has to sign it
 */
public record LetterSubmitted(UUID letterId, UUID proceedingId, UUID casefileId, boolean needsApproval) {}
