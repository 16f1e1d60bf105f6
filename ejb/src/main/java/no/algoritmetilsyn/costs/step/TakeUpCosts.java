package no.algoritmetilsyn.costs.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * A claim of costs is ruled on once more: an appeal has sent it back, or the ruling was wrong (forvaltningsloven §§ 34, 35).
 *
 * @param reason why, for colleagues
 */
@Step(
        kinds = ProceedingKind.COSTS,
        act = Act.COSTS_RULE,
        task = "followCosts",
        path = "sakskostnader-paa-nytt",
        event = "COSTS_TAKEN_UP")
public record TakeUpCosts(@NotBlank @Size(max = 2_000) String reason) {}
