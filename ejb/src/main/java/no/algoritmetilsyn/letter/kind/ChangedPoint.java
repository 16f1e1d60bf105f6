package no.algoritmetilsyn.letter.kind;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What becomes of one point of a decision that was appealed.
 *
 * @param number of the point
 * @param newLimit its new last day; null when it is annulled
 */
public record ChangedPoint(@NotNull @Min(1) Integer number, LocalDate newLimit) {}
