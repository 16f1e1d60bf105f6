package no.algoritmetilsyn.order.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Decides that neglect has the consequence that was decided: the coercive fine is followed from now on, where the order has one
 * (forvaltningsloven § 51). A limit that has passed is recorded as passed. What was met too late has cost something whether anybody had
 * decided this before or not, so that it can be decided afterwards, too.
 *
 * @param reason why, for colleagues
 */
@Step(
        kinds = ProceedingKind.ORDER,
        act = Act.ORDER_PURSUE,
        task = "followUpOrder",
        evenWithoutTask = true,
        path = "folg-opp-palegget",
        event = "ORDER_PURSUED",
        asksAgain = true)
public record PursueOrder(@NotBlank @Size(max = 4_000) String reason) {}
