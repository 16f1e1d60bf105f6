package no.algoritmetilsyn.identity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A representation that is to be granted.
 *
 * @param accountId who speaks
 * @param organisationId for which organisation, or in which workplace
 * @param unionName the union that a union representative speaks for; null for all others
 * @param validFrom the first day
 * @param validTo the last day; null for an indefinite time
 * @param restsOn the word that it rests on, such as a document; null where the register says so, or a demo
 */
public record NewRepresentation(
        UUID accountId,
        UUID organisationId,
        Representation.Capacity capacity,
        String unionName,
        Representation.Grantor grantedBy,
        LocalDate validFrom,
        LocalDate validTo,
        String restsOn) {

    /** One whose word is not named. */
    public NewRepresentation(
            UUID accountId,
            UUID organisationId,
            Representation.Capacity capacity,
            String unionName,
            Representation.Grantor grantedBy,
            LocalDate validFrom,
            LocalDate validTo) {
        this(accountId, organisationId, capacity, unionName, grantedBy, validFrom, validTo, null);
    }

    /**
     * @throws IllegalArgumentException when a union is missing or named for nothing, when the grantor has no say in the
     *     capacity, when it would end before it begins, or when that of a colleague has no end or rests on nothing
     */
    public NewRepresentation {
        boolean ofUnion = capacity == Representation.Capacity.UNION_REPRESENTATIVE;
        if (ofUnion != (unionName != null && !unionName.isBlank())) {
            throw new IllegalArgumentException("A union is named by its representative, and by no one else");
        }
        if (!grantedBy.mayGrant(capacity)) {
            throw new IllegalArgumentException(grantedBy + " has no say in who is " + capacity);
        }
        if (capacity == Representation.Capacity.COLLEAGUE && (validTo == null || restsOn == null)) {
            throw new IllegalArgumentException("An organisation names its word, and a last day");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("It would end " + validTo + ", before it begins " + validFrom);
        }
    }
}
