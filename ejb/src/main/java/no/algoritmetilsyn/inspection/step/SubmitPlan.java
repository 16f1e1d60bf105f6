package no.algoritmetilsyn.inspection.step;

import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Asks a leader to approve the plan of an inspection.
 *
 * @param note to the leader; null for nothing
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_PLAN,
        task = "planInspection",
        path = "plan-til-godkjenning",
        event = "INSPECTION_SUBMITTED")
public record SubmitPlan(@Size(max = 2_000) String note) {}
