package no.algoritmetilsyn.penalty.step;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Writes down that something was paid.
 *
 * @param amount kroner
 * @param day on which it was paid, Europe/Oslo
 */
@Step(
        kinds = ProceedingKind.PENALTY,
        act = Act.PENALTY_PAY,
        path = "betaling",
        event = "PENALTY_PAID",
        asksAgain = true)
public record RegisterPayment(@NotNull @Min(1) @Max(2_000_000_000) Integer amount, @NotNull LocalDate day) {}
