package no.algoritmetilsyn.inspection.step;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Drops a finding that the organisation has not been told of. What it was told of is assessed when it has been heard.
 *
 * @param number of the finding
 * @param reason why
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.FINDING_RECORD,
        prepares = "examineInspection",
        path = "funn-bort",
        event = "FINDING_DROPPED")
public record DropFinding(@NotNull @Min(1) Integer number, @NotBlank @Size(max = 2_000) String reason) {}
