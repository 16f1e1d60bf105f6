package no.algoritmetilsyn.operation.web;

import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * An act with the day on which it comes into force.
 *
 * @param regime its code
 * @param from its first day in force
 * @param repeals code of the act that ends on that day; left out when there is none
 */
record CommencementAnswer(String regime, LocalDate from, @Nullable String repeals) {}
