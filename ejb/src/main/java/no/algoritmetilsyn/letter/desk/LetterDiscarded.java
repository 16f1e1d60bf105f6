package no.algoritmetilsyn.letter.desk;

import java.util.UUID;

/** A letter was let go. Its process ends in the same transaction. */
public record LetterDiscarded(UUID letterId) {}
