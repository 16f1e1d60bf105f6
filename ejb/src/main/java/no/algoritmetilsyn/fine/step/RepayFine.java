package no.algoritmetilsyn.fine.step;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Writes down that something was paid back: the fine was reduced or reversed after more was paid. When nothing is owed back any more, the fine ends.
 *
 * @param amount kroner
 * @param day on which it was paid back, Europe/Oslo
 * @param reference by what the payment is found again in the accounts
 */
@Step(
        kinds = ProceedingKind.FINE,
        act = Act.FINE_FOLLOW,
        task = "followFine",
        endsTask = false,
        path = "gebyr-tilbakebetalt",
        event = "FINE_REPAID",
        asksAgain = true)
public record RepayFine(
        @NotNull @Min(1) @Max(999_999_999) Integer amount,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 100) String reference) {}
