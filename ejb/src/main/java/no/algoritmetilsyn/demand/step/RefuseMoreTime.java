package no.algoritmetilsyn.demand.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Gives an organisation no more time than it has.
 *
 * @param reason why; the organisation is told
 */
@Step(
        kinds = ProceedingKind.DEMAND,
        act = Act.DEMAND_DECIDE_TIME,
        task = "decideMoreTime",
        path = "ikke-mer-tid",
        event = "DEMAND_TIME_REFUSED",
        asksAgain = true)
public record RefuseMoreTime(@NotBlank @Size(max = 2_000) String reason) {}
