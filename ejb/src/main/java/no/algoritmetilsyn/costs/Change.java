package no.algoritmetilsyn.costs;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.partyaccess.Asker;

/**
 * What was changed in favour of a party, by which it may claim costs (forvaltningsloven § 36).
 *
 * @param in proceeding in which it was changed
 * @param casefile in which that lies
 * @param reference of that proceeding
 * @param party that may claim
 * @param organ that changed the decision, and rules on the claim; null for an appeal body outside this installation
 * @param on day from which the change holds, Europe/Oslo
 * @param arrivedOn day on which word of it reached the party; null as long as that is not known
 * @param regime code of the act of procedure that the claim follows
 */
record Change(
        UUID in,
        UUID casefile,
        String reference,
        Asker party,
        Organ organ,
        LocalDate on,
        LocalDate arrivedOn,
        String regime) {}
