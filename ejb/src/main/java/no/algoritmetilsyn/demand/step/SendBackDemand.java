package no.algoritmetilsyn.demand.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Sends a demand back to those who wrote it.
 *
 * @param remarks what has to be changed
 */
@Step(
        kinds = ProceedingKind.DEMAND,
        act = Act.DEMAND_APPROVE,
        task = "approveDemand",
        path = "send-tilbake",
        event = "DEMAND_SENT_BACK",
        fourEyes = true)
public record SendBackDemand(@NotBlank @Size(max = 4_000) String remarks) {}
