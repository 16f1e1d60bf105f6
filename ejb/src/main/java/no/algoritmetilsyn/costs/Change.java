package no.algoritmetilsyn.costs;

import java.time.LocalDate;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.partyaccess.Asker;

/**
 * What was changed in favour of a party, by which it may claim costs (forvaltningsloven § 36).
 *
 * @param reference of the appeal or the fine
 * @param party that may claim
 * @param organ that changed the decision, and rules on the claim; null for an appeal body outside this installation
 * @param on day from which the change holds, Europe/Oslo
 * @param arrivedOn day on which word of it reached the party; null as long as that is not known
 * @param regime code of the act of procedure that the claim follows
 */
record Change(String reference, Asker party, Organ organ, LocalDate on, LocalDate arrivedOn, String regime) {}
