package no.algoritmetilsyn.demand.step;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Approves a demand that somebody else has written, and sends it (forvaltningsloven § 14).
 *
 * @param present whether it is made known to somebody of the organisation who is present: then it is appealed at once
 * @param cover what the letter says before the points, in the language form of the organisation; null for nothing
 */
@Step(
        kinds = ProceedingKind.DEMAND,
        act = Act.DEMAND_APPROVE,
        task = "approveDemand",
        path = "godkjenn",
        event = "DEMAND_APPROVED",
        asksAgain = true,
        fourEyes = true)
public record ApproveDemand(@NotNull Boolean present, @Size(max = 4_000) String cover) {}
