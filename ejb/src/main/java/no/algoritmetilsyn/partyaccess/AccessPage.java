package no.algoritmetilsyn.partyaccess;

import java.util.List;
import no.algoritmetilsyn.casefile.Proceeding;

/**
 * A request for access as the staff see it.
 *
 * @param askedIn the proceeding to which the asker is a party
 * @param rulings what holds for each document today, by its number
 */
public record AccessPage(AccessRequest request, Proceeding askedIn, List<AccessRuling> rulings) {}
