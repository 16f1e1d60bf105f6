package no.algoritmetilsyn.order.step;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Corrects what was found of a point, by somebody who has not verified the order: the day on which it was fulfilled, or that it is not. That
 * day counts for the coercive fine (forvaltningsloven § 51), so that it can be corrected, or entered, when the order has ended, too.
 *
 * @param number of the point
 * @param day on which it was fulfilled, Europe/Oslo; null where it is not
 * @param means how that is known
 * @param reason why it is corrected, for colleagues
 */
@Step(
        kinds = ProceedingKind.ORDER,
        act = Act.ORDER_CORRECT,
        path = "rett-dagen",
        event = "ORDER_FULFILMENT_CORRECTED",
        fourEyes = true,
        asksAgain = true)
public record CorrectFulfilment(
        @NotNull @Min(1) Integer number,
        LocalDate day,
        @NotNull Means means,
        @NotBlank @Size(max = 4_000) String reason) {}
