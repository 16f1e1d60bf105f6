package no.algoritmetilsyn.identity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A representation as those see it who grant them.
 *
 * @param holder what the account is called
 * @param userName of the account
 * @param unionName null for all but union representatives
 * @param validTo the last day; null for an indefinite time
 * @param restsOn the word that it rests on; or null
 */
public record GrantedRepresentation(
        UUID id,
        String holder,
        String userName,
        String organisation,
        String organisationNumber,
        Representation.Capacity capacity,
        String unionName,
        Representation.Grantor grantedBy,
        LocalDate validFrom,
        LocalDate validTo,
        String restsOn) {

    /** Whether it has begun, so that it can be ended. */
    public boolean hasBegun(LocalDate day) {
        return !validFrom.isAfter(day);
    }
}
