package no.algoritmetilsyn.decision.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Corrects a clerical error in a decision that was made, and begins the letter that tells it: what was decided stays the same.
 *
 * @param wrong the words that stand there
 * @param right those that should
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.DECISION_FOLLOW,
        path = "rett-skrivefeil",
        event = "DECISION_CORRECTED")
public record CorrectDecision(@NotBlank @Size(max = 1_000) String wrong, @NotBlank @Size(max = 1_000) String right) {}
