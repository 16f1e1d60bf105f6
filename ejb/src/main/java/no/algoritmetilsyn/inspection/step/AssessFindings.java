package no.algoritmetilsyn.inspection.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.finding.AssessmentResult;

/**
 * Says of each finding whether it holds, when the organisation has been heard (forvaltningsloven §§ 17 and 25).
 *
 * @param findings all that are open; none where nothing was found
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_ASSESS,
        task = "assessFindings",
        path = "vurder-merknader",
        event = "FINDINGS_ASSESSED",
        asksAgain = true)
public record AssessFindings(@Valid @Size(max = 50) List<Assessment> findings) {

    /**
     * What is held of one finding.
     *
     * @param number of the finding
     * @param reason why, also in view of what the organisation has said
     */
    public record Assessment(
            @NotNull @Min(1) Integer number,
            @NotNull AssessmentResult result,
            @NotBlank @Size(max = 4_000) String reason) {}
}
