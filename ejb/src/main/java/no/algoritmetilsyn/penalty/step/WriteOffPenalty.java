package no.algoritmetilsyn.penalty.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.law.collection.WriteOffGround;

/**
 * Gives up what was claimed of a coercive fine and not paid. What has accrued stays as it is.
 *
 * @param ground why, in a word
 * @param reason why
 */
@Step(
        kinds = ProceedingKind.PENALTY,
        act = Act.PENALTY_WAIVE,
        path = "avskriv-mulkten",
        event = "PENALTY_WRITTEN_OFF",
        asksAgain = true)
public record WriteOffPenalty(@NotNull WriteOffGround ground, @NotBlank @Size(max = 4_000) String reason) {}
