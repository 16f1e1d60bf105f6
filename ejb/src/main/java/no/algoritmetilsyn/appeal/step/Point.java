package no.algoritmetilsyn.appeal.step;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What becomes of one point of a decision.
 *
 * @param number of the point
 * @param limit its new last day, Europe/Oslo; null when the point is annulled
 */
public record Point(@NotNull @Min(1) Integer number, LocalDate limit) {}
