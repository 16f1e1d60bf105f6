package no.algoritmetilsyn.appeal.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * What was remitted is taken up again at the first instance, or is not decided anew; with this the appeal ends.
 *
 * @param note what was done about it: by which new decision, or why there is none
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_REVIEW,
        task = "decideAgain",
        path = "behandle-pa-nytt",
        event = "APPEAL_TAKEN_UP_AGAIN")
public record DecideAgain(@NotBlank @Size(max = 4_000) String note) {}
