package no.algoritmetilsyn.appeal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/**
 * Who appeals: an organisation, or a person.
 *
 * @param identityId the person; null for an organisation, and for somebody anonymous whose complaint was answered
 * @param organisationId the organisation; null for a person
 * @param organisationNumber nine digits; null for a person
 * @param organisationName as it was called then; for a person the reference of their complaint, or of the appeal itself where they are no
 *     party to what they appeal
 * @param language in which it is written to
 * @param capacity in which it appeals
 */
@Embeddable
public record AppealParty(
        UUID identityId,
        UUID organisationId,
        String organisationNumber,
        String organisationName,
        @Enumerated(EnumType.STRING) LetterLanguage language,
        @Enumerated(EnumType.STRING) Appellant capacity) {

    /** An organisation. */
    public AppealParty(
            UUID organisationId,
            String organisationNumber,
            String organisationName,
            LetterLanguage language,
            Appellant capacity) {
        this(null, organisationId, organisationNumber, organisationName, language, capacity);
    }

    /** A person. */
    public static AppealParty person(UUID identityId, String reference, LetterLanguage language, Appellant capacity) {
        return new AppealParty(identityId, null, null, reference, language, capacity);
    }

    /** The same, called otherwise. */
    AppealParty called(String name) {
        return new AppealParty(identityId, organisationId, organisationNumber, name, language, capacity);
    }

    /** To whom it is written. */
    public Addressee addressee() {
        return new Addressee(identityId, organisationId);
    }
}
