package no.algoritmetilsyn.penalty.step;

import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Closes a coercive fine that runs no longer, when what it came to is claimed and paid.
 *
 * @param note for colleagues; null for nothing
 */
@Step(
        kinds = ProceedingKind.PENALTY,
        act = Act.PENALTY_DECIDE,
        task = "followPenalty",
        path = "lukk-mulkten",
        event = "PENALTY_CLOSED",
        asksAgain = true)
public record ClosePenalty(@Size(max = 2_000) String note) {}
