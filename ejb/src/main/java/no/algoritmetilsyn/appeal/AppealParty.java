package no.algoritmetilsyn.appeal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/**
 * An organisation that appeals.
 *
 * @param organisationNumber nine digits
 * @param organisationName as it was called then
 * @param language in which it is written to
 * @param capacity in which it appeals
 */
@Embeddable
public record AppealParty(
        UUID organisationId,
        String organisationNumber,
        String organisationName,
        @Enumerated(EnumType.STRING) LetterLanguage language,
        @Enumerated(EnumType.STRING) Appellant capacity) {}
