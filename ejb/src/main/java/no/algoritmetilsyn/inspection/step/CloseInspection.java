package no.algoritmetilsyn.inspection.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Ends an inspection that the organisation has not been told of. One that it has been told of ends with a report.
 *
 * @param reason why
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_CLOSE,
        message = "inspectionClosed",
        path = "avslutt-tilsyn",
        event = "INSPECTION_CLOSED",
        asksAgain = true)
public record CloseInspection(@NotBlank @Size(max = 2_000) String reason) {}
