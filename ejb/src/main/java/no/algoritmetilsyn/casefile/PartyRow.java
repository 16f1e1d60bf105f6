package no.algoritmetilsyn.casefile;

import java.util.List;
import java.util.UUID;

/**
 * Somebody a case concerns, as its page shows it: never by name, unless it is an organisation.
 *
 * @param identityId the person, or null
 * @param organisation name of the organisation, or null
 * @param party whether they are a party; null until somebody has decided
 * @param decidedBy account of the one who has decided, or null
 * @param decidedByName what that account is called, or null
 * @param reason why, or null
 * @param role in which something is directed at an organisation, such as {@code PROVIDER}; null where nothing is
 * @param language in which they are written to, such as {@code nn}; null where nobody has said
 * @param channel the way of the last letter to them, such as {@code PAPER}; null before the first
 * @param representedBy in what capacities others speak for them today
 */
public record PartyRow(
        UUID identityId,
        String organisation,
        Party.Capacity capacity,
        Boolean party,
        UUID decidedBy,
        String decidedByName,
        String reason,
        String role,
        String language,
        String channel,
        List<String> representedBy) {}
