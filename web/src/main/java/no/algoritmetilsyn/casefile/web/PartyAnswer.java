package no.algoritmetilsyn.casefile.web;

import jakarta.annotation.Nullable;
import no.algoritmetilsyn.casefile.Party;
import no.algoritmetilsyn.casefile.PartyRow;

/**
 * Somebody a proceeding concerns: by capacity, never by name, unless it is an organisation.
 *
 * @param organisation its name
 * @param party whether they are a party; left out until somebody has decided
 * @param reason why
 */
record PartyAnswer(
        Party.Capacity capacity, @Nullable String organisation, @Nullable Boolean party, @Nullable String reason) {

    static PartyAnswer of(PartyRow row) {
        return new PartyAnswer(row.capacity(), row.organisation(), row.party(), row.reason());
    }
}
