package no.algoritmetilsyn.penalty.step;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.CorrectsPayment;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Corrects what was entered about a payment of a coercive fine by mistake, by somebody who has entered none of it. What was entered stays in the
 * history.
 *
 * @param number of what was entered, from 1: payments by day, then repayments by day
 * @param amount kroner that were really paid; null where nothing was
 * @param day on which that was paid, Europe/Oslo; null where nothing was
 * @param reason why it is corrected, for colleagues
 */
@Step(
        kinds = ProceedingKind.PENALTY,
        act = Act.PENALTY_CORRECT,
        path = "rett-betaling",
        event = "PENALTY_PAYMENT_CORRECTED",
        fourEyes = true,
        asksAgain = true)
public record CorrectPayment(
        @NotNull @Min(1) @Max(10_000) Integer number,
        @Min(1) @Max(2_000_000_000) Integer amount,
        LocalDate day,
        @NotBlank @Size(max = 4_000) String reason)
        implements CorrectsPayment {}
