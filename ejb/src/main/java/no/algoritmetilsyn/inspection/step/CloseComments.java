package no.algoritmetilsyn.inspection.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Goes on without comments of the organisation: its limit has passed (forvaltningsloven § 17).
 *
 * @param reason why it is not waited for any longer
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_DECIDE_TIME,
        task = "followUpComments",
        path = "uten-merknader",
        event = "COMMENTS_CLOSED",
        asksAgain = true)
public record CloseComments(@NotBlank @Size(max = 2_000) String reason) {}
