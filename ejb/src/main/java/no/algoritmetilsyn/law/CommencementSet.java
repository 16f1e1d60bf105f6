package no.algoritmetilsyn.law;

import java.time.LocalDate;

/**
 * The day on which an act comes into force was set.
 *
 * @param regime its code
 * @param from its first day in force
 */
public record CommencementSet(String regime, LocalDate from) {}
