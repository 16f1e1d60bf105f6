package no.algoritmetilsyn.order.step;

import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Begins the letter that tells the organisation that the order is fulfilled and closed.
 *
 * @param note for colleagues; null for nothing
 */
@Step(
        kinds = ProceedingKind.ORDER,
        act = Act.ORDER_RECEIVE,
        task = "tellFulfilled",
        endsTask = false,
        path = "palegget-er-fulgt",
        event = "ORDER_CLOSING_BEGUN")
public record TellFulfilled(@Size(max = 2_000) String note) {}
