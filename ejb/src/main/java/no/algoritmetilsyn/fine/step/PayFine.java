package no.algoritmetilsyn.fine.step;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Writes down that something of a fine was paid; all of it paid, the proceeding ends.
 *
 * @param amount kroner
 * @param day on which it was paid, Europe/Oslo
 */
@Step(
        kinds = ProceedingKind.FINE,
        act = Act.FINE_FOLLOW,
        task = "followFine",
        endsTask = false,
        path = "gebyr-betalt",
        event = "FINE_PAID",
        asksAgain = true)
public record PayFine(@NotNull @Min(1) @Max(999_999_999) Integer amount, @NotNull LocalDate day) {}
