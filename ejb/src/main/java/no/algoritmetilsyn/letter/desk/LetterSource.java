package no.algoritmetilsyn.letter.desk;

import java.util.UUID;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.LetterSnapshot;

/**
 * What a letter that was sent is made of, for another version of it.
 *
 * @param letter without the name of a person to whom it went
 * @param approval day on which it was sent, and who signed it
 */
public record LetterSource(UUID letterId, LetterSnapshot letter, Approval approval) {}
