package no.algoritmetilsyn.casefile;

import java.util.UUID;

/**
 * Somebody a case concerns, as its page shows it: never by name, unless it is an organisation.
 *
 * @param identityId the person, or null
 * @param organisation name of the organisation, or null
 * @param party whether they are a party; null until somebody has decided
 * @param decidedBy account of the one who has decided, or null
 * @param reason why, or null
 */
public record PartyRow(
        UUID identityId, String organisation, Party.Capacity capacity, Boolean party, UUID decidedBy, String reason) {}
