package no.algoritmetilsyn.decision.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Gives the organisation more time, before its limit has passed; a letter tells it.
 *
 * @param until the new last day, which may be another than was asked for
 * @param reason why, for the history of the deadline
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.DECISION_DECIDE_TIME,
        task = "decideCommentTime",
        path = "mer-tid-til-uttalelse",
        event = "DECISION_TIME_GRANTED",
        asksAgain = true)
public record GrantCommentTime(@NotNull LocalDate until, @NotBlank @Size(max = 2_000) String reason) {}
