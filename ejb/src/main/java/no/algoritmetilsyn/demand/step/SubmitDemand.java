package no.algoritmetilsyn.demand.step;

import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Asks for the approval of a demand: orders and demands for source code need one (AI Act art. 74(13)).
 *
 * @param note to those who approve; null for nothing
 */
@Step(
        kinds = ProceedingKind.DEMAND,
        act = Act.DEMAND_SEND,
        task = "prepareDemand",
        path = "til-godkjenning",
        event = "DEMAND_SUBMITTED")
public record SubmitDemand(@Size(max = 2_000) String note) {}
