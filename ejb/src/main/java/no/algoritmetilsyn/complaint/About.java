package no.algoritmetilsyn.complaint;

import java.util.UUID;

/**
 * What a complaint is about; at least one is given.
 *
 * @param algorithmId a use in the register, or null
 * @param organisationNumber nine digits, or null
 * @param description in the complainant's words, or null
 */
public record About(UUID algorithmId, String organisationNumber, String description) {}
