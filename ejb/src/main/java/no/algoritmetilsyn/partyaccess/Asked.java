package no.algoritmetilsyn.partyaccess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.partyaccess.step.Scope;

/**
 * What a party asks for, and how that came.
 *
 * @param receivedOn day on which the authority got it, Europe/Oslo
 * @param at when it was written down
 * @param by account that has done that
 */
record Asked(Scope scope, String text, LocalDate receivedOn, Instant at, UUID by) {}
