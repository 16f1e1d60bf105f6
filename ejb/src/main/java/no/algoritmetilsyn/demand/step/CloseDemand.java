package no.algoritmetilsyn.demand.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Ends a demand although not all is settled. An organisation that has got it is told (forvaltningsloven § 11).
 *
 * @param reason why, for colleagues
 */
@Step(
        kinds = ProceedingKind.DEMAND,
        act = Act.DEMAND_CLOSE,
        message = "demandClosed",
        path = "avslutt",
        event = "DEMAND_CLOSED",
        asksAgain = true)
public record CloseDemand(@NotBlank @Size(max = 2_000) String reason) {}
