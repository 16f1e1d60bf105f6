package no.algoritmetilsyn.decision.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Gives the organisation no more time than it has; a letter tells it and why.
 *
 * @param reason why, for colleagues
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.DECISION_DECIDE_TIME,
        task = "decideCommentTime",
        path = "ikke-mer-tid-til-uttalelse",
        event = "DECISION_TIME_REFUSED",
        asksAgain = true)
public record RefuseCommentTime(@NotBlank @Size(max = 2_000) String reason) {}
