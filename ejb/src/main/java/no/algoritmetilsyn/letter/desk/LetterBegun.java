package no.algoritmetilsyn.letter.desk;

import java.util.UUID;

/** A letter was begun. Its process starts in the same transaction. */
public record LetterBegun(UUID letterId, UUID proceedingId, UUID casefileId) {}
