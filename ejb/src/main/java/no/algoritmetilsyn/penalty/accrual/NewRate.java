package no.algoritmetilsyn.penalty.accrual;

import java.time.LocalDate;

/**
 * A rate that a later decision has set.
 *
 * @param from the first day to which it applies; days before it never get dearer
 * @param rate whole kroner, 0 or more
 */
public record NewRate(LocalDate from, long rate) {}
