package no.algoritmetilsyn.letter.desk;

import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.letter.kind.LetterKind;

/**
 * A letter as its recipient reads it on a page, without their name: a code may have come into other hands.
 *
 * @param article well-formed and escaped; its own heading is of the second level
 * @param pdf id of its file
 */
public record ReadLetter(UUID id, LetterKind kind, Instant sentAt, String language, String article, UUID pdf) {}
