package no.algoritmetilsyn.casefile.web;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Party;
import no.algoritmetilsyn.casefile.PartyRow;

/**
 * Somebody a proceeding concerns: by capacity, never by name, unless it is an organisation.
 *
 * @param organisation its name
 * @param party whether they are a party; left out until somebody has decided
 * @param decidedBy account of the one who has
 * @param reason why
 * @param role in which something is directed at an organisation: {@code DEPLOYER}, {@code PROVIDER}, {@code IMPORTER},
 *     {@code DISTRIBUTOR}, {@code CONTROLLER}, {@code PROCESSOR} or {@code EMPLOYER}
 * @param language in which they are written to
 * @param channel the way of the last letter to them, such as {@code VIRKSOMHET}, {@code MIN_SAK} or {@code PAPER}
 * @param representedBy in what capacities others speak for them today: {@code SIGNATORY}, {@code PROXY}, {@code COLLEAGUE}
 */
record PartyAnswer(
        Party.Capacity capacity,
        @Nullable String organisation,
        @Nullable Boolean party,
        @Nullable UUID decidedBy,
        @Nullable String reason,
        @Nullable String role,
        @Nullable String language,
        @Nullable String channel,
        List<String> representedBy) {

    static PartyAnswer of(PartyRow row) {
        return new PartyAnswer(
                row.capacity(),
                row.organisation(),
                row.party(),
                row.decidedBy(),
                row.reason(),
                row.role(),
                row.language(),
                row.channel(),
                row.representedBy());
    }
}
