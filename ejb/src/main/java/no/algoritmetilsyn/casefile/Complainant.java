package no.algoritmetilsyn.casefile;

import java.util.UUID;

/**
 * Somebody whom we know and who has complained of what a proceeding rests on.
 *
 * @param complaintId the complaint
 * @param reference of the complaint
 * @param identityId the person
 * @param isParty whether somebody has decided that they are a party to the complaint (forvaltningsloven § 2 e)
 * @param language in which they are written to, as their complaint says
 */
public record Complainant(UUID complaintId, String reference, UUID identityId, boolean isParty, String language) {}
