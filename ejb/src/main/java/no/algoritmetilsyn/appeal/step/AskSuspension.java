package no.algoritmetilsyn.appeal.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * The appellant asks that what was decided waits until the appeal is decided (forvaltningsloven § 42).
 *
 * @param reason why
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_RECEIVE,
        party = Act.PROCEEDING_ANSWER,
        message = "suspensionAsked",
        path = "be-om-utsatt-iverksetting",
        event = "SUSPENSION_ASKED")
public record AskSuspension(@NotBlank @Size(max = 4_000) String reason) {}
