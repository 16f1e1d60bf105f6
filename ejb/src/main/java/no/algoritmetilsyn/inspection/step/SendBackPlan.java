package no.algoritmetilsyn.inspection.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Does not approve a plan as it is.
 *
 * @param remarks what has to be changed
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_APPROVE,
        task = "approvePlan",
        path = "plan-tilbake",
        event = "INSPECTION_SENT_BACK",
        fourEyes = true)
public record SendBackPlan(@NotBlank @Size(max = 4_000) String remarks) {}
