package no.algoritmetilsyn.partyaccess;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import no.algoritmetilsyn.access.Recipient;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/**
 * The party that asks: a person or an organisation.
 *
 * @param identityId the person; null for an organisation
 * @param organisationId the organisation; null for a person
 * @param language in which it is written to
 */
@Embeddable
public record Asker(UUID identityId, UUID organisationId, @Enumerated(EnumType.STRING) LetterLanguage language) {

    /** To whom a letter is written. */
    public Addressee addressee() {
        return new Addressee(identityId, organisationId);
    }

    Recipient recipient() {
        return organisationId == null
                ? new Recipient(Recipient.Kind.PERSON, identityId)
                : new Recipient(Recipient.Kind.ORGANISATION, organisationId);
    }
}
