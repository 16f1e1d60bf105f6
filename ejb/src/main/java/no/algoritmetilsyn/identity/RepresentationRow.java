package no.algoritmetilsyn.identity;

import java.time.LocalDate;

/**
 * A representation as its holder sees it.
 *
 * @param unionName null for all but union representatives
 * @param validFrom the first day
 * @param validTo the last day; null for an indefinite time
 */
public record RepresentationRow(
        String organisation,
        String organisationNumber,
        Representation.Capacity capacity,
        String unionName,
        Representation.Grantor grantedBy,
        LocalDate validFrom,
        LocalDate validTo) {}
