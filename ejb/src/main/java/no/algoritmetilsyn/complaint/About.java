package no.algoritmetilsyn.complaint;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import no.algoritmetilsyn.identity.OrganisationNumber;

/**
 * What a complaint is about; at least one is given.
 *
 * @param algorithmId a use in the register, or null
 * @param organisationNumber nine digits, or null
 * @param description in the complainant's words, or null
 */
@Embeddable
public record About(UUID algorithmId, String organisationNumber, String description) {

    /** Takes the number in every form in which people write it; what is none stays, to be told. */
    public About {
        organisationNumber = OrganisationNumber.tidy(organisationNumber);
    }
}
