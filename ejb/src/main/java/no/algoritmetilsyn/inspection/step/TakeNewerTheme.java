package no.algoritmetilsyn.inspection.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Goes on by the version of the theme that holds today. Requirements with another wording are answered anew, those that were
 * withdrawn are not asked for any more; findings stay measured by the version in which they were read.
 *
 * @param reason why
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_EXAMINE,
        prepares = "examineInspection",
        path = "nyere-tema",
        event = "THEME_VERSION_TAKEN",
        asksAgain = true)
public record TakeNewerTheme(@NotBlank @Size(max = 2_000) String reason) {}
