package no.algoritmetilsyn.appeal.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * The appeal was entered by mistake: there is none. It stays as a row, and ends.
 *
 * @param reason why
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_END,
        message = "appealEnded",
        path = "feilregistrert",
        event = "APPEAL_ENTERED_IN_ERROR",
        asksAgain = true)
public record RegisterInError(@NotBlank @Size(max = 4_000) String reason) {}
