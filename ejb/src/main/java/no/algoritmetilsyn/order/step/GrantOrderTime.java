package no.algoritmetilsyn.order.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Gives the organisation more time for the point for which it asked, before its limit has passed; a letter tells it.
 *
 * @param until the new last day
 * @param reason why, for the history of the deadline
 */
@Step(
        kinds = ProceedingKind.ORDER,
        act = Act.ORDER_DECIDE_TIME,
        task = "decideOrderTime",
        path = "mer-tid-til-palegg",
        event = "ORDER_TIME_GRANTED",
        asksAgain = true)
public record GrantOrderTime(@NotNull LocalDate until, @NotBlank @Size(max = 2_000) String reason) {}
