package no.algoritmetilsyn.demand.step;

import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Reminds an organisation that its limit is near.
 *
 * @param text what the letter says beside the points and the limit; null for nothing
 */
@Step(
        kinds = ProceedingKind.DEMAND,
        act = Act.DEMAND_REMIND,
        task = "remindOfLimit",
        path = "minn-om-frist",
        event = "DEMAND_REMINDED",
        asksAgain = true)
public record RemindOfLimit(@Size(max = 4_000) String text) {}
