package no.algoritmetilsyn.demand.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.AskedByLaw;

/**
 * Decides that the neglect of an order will have consequences: a penalty (tvangsmulkt) can be opened from it (forvaltningsloven
 * § 51). Where a fine is contemplated, a lawyer decides and says why this does not force the organisation to bear witness against
 * itself (EMK art. 6, forvaltningsloven § 48).
 *
 * @param reason why, for colleagues
 */
@Step(
        kinds = ProceedingKind.DEMAND,
        act = Act.DEMAND_ESCALATE,
        task = "followUpLimit",
        path = "tvangsmulkt",
        event = "DEMAND_ESCALATED")
public record EscalateDemand(@AskedByLaw @NotBlank @Size(max = 4_000) String reason) {}
