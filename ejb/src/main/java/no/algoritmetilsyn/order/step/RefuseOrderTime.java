package no.algoritmetilsyn.order.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Gives the organisation no more time for the point for which it asked; a letter tells it.
 *
 * @param reason why, for colleagues
 */
@Step(
        kinds = ProceedingKind.ORDER,
        act = Act.ORDER_DECIDE_TIME,
        task = "decideOrderTime",
        path = "ikke-mer-tid-til-palegg",
        event = "ORDER_TIME_REFUSED",
        asksAgain = true)
public record RefuseOrderTime(@NotBlank @Size(max = 2_000) String reason) {}
