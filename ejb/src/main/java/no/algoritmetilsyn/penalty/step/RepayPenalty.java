package no.algoritmetilsyn.penalty.step;

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
 * Writes down that something was paid back: the claim was reduced, or what it rests on has changed, after more was paid.
 *
 * @param amount kroner
 * @param day on which it was paid back, Europe/Oslo
 * @param reference by what the payment is found again in the accounts
 */
@Step(
        kinds = ProceedingKind.PENALTY,
        act = Act.PENALTY_PAY,
        path = "tilbakebetaling",
        event = "PENALTY_REPAID",
        asksAgain = true)
public record RepayPenalty(
        @NotNull @Min(1) @Max(2_000_000_000) Integer amount,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 100) String reference) {}
