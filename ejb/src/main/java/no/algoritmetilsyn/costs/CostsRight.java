package no.algoritmetilsyn.costs;

import java.time.LocalDate;

/**
 * Costs that somebody can claim now.
 *
 * @param reference of what was changed
 * @param on day of that, Europe/Oslo
 * @param last last day to claim; null as long as nobody knows when word of the change reached them
 * @param claimed whether they have claimed, and nobody has ruled on it
 */
public record CostsRight(String reference, LocalDate on, LocalDate last, boolean claimed) {}
