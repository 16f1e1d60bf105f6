package no.algoritmetilsyn.letter.desk;

import java.time.Instant;

/**
 * To whom a letter goes, as anybody may be told who may read it, and when they were told of it.
 *
 * @param called name of an organisation; of a person in what capacity the case concerns them, {@code PERSON} where that is not said and
 *     {@code ANONYMOUS} where nobody knows them
 * @param notifiedAt when the notice left that there is something to read; null when none has
 */
public record LetterRecipient(String called, Instant notifiedAt) {}
