package no.algoritmetilsyn.partyaccess.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * What was refused is ruled on once more: an appeal has sent it back, or the reason to withhold it has passed, such as that investigations
 * went on (forvaltningsloven §§ 20, 34).
 *
 * @param reason why, for colleagues
 */
@Step(
        kinds = ProceedingKind.PARTY_ACCESS,
        act = Act.PARTY_ACCESS_RULE,
        task = "followAccess",
        path = "innsyn-paa-nytt",
        event = "PARTY_ACCESS_TAKEN_UP")
public record TakeUpAccess(@NotBlank @Size(max = 2_000) String reason) {}
