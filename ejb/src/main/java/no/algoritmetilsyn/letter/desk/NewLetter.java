package no.algoritmetilsyn.letter.desk;

import java.util.UUID;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/**
 * A letter that a feature asks for.
 *
 * @param proceedingId the proceeding in which it is written
 * @param subjectId what it is about: a point of the proceeding, or the proceeding itself
 * @param letter what it says, in values
 * @param language of the recipient
 * @param exemption provision by which it is exempt from public access, such as {@code offl-13}; null for none
 */
public record NewLetter(
        UUID proceedingId, UUID subjectId, Letter letter, LetterLanguage language, Addressee to, String exemption) {}
