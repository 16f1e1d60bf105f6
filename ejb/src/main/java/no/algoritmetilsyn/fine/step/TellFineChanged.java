package no.algoritmetilsyn.fine.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Begins the letter that tells the organisation that its fine was reduced, reversed or given up (forvaltningsloven §§ 27, 35).
 *
 * @param because why, in the written form of the organisation
 */
@Step(
        kinds = ProceedingKind.FINE,
        act = Act.FINE_FOLLOW,
        path = "fortell-om-endringen",
        event = "FINE_CHANGE_LETTER_BEGUN")
public record TellFineChanged(@NotBlank @Size(max = 2_000) String because) {}
