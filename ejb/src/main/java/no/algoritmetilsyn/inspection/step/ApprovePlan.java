package no.algoritmetilsyn.inspection.step;

import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Approves the plan that somebody else has written; of an unannounced visit, also that the organisation is not told before.
 *
 * @param note to those who examine; null for nothing
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_APPROVE,
        task = "approvePlan",
        path = "godkjenn-plan",
        event = "INSPECTION_APPROVED",
        asksAgain = true,
        fourEyes = true)
public record ApprovePlan(@Size(max = 2_000) String note) {}
