package no.algoritmetilsyn.letter.desk;

import java.util.UUID;
import no.algoritmetilsyn.letter.kind.LetterKind;

/** A letter was begun. Its process starts in the same transaction. */
public record LetterBegun(UUID letterId, LetterKind kind, UUID proceedingId, UUID casefileId) {}
