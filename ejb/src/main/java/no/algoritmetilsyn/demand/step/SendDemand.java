package no.algoritmetilsyn.demand.step;

import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Sends a demand that nobody has to obey (forvaltningsloven § 17). What asks for source code, another has to approve.
 *
 * @param cover what the letter says before the points, in the language form of the organisation; null for nothing
 */
@Step(
        kinds = ProceedingKind.DEMAND,
        act = Act.DEMAND_SEND,
        task = "prepareDemand",
        path = "send",
        event = "DEMAND_SENT",
        asksAgain = true)
public record SendDemand(@Size(max = 4_000) String cover) {}
