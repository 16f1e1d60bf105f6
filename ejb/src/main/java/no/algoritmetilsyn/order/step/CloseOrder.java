package no.algoritmetilsyn.order.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Ends an order although not all is fulfilled.
 *
 * @param reason why, for colleagues
 */
@Step(
        kinds = ProceedingKind.ORDER,
        act = Act.ORDER_CLOSE,
        message = "orderClosed",
        path = "avslutt-palegget",
        event = "ORDER_CLOSED",
        asksAgain = true)
public record CloseOrder(@NotBlank @Size(max = 2_000) String reason) {}
