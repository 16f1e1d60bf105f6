package no.algoritmetilsyn.penalty.step;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.law.collection.Collector;

/**
 * Hands the claims of a coercive fine that were not paid in time over to those who collect them: the Collection Authority where the
 * act is on its list, else ourselves (innkrevingsforskriften § 2-6).
 *
 * @param collector who collects them
 * @param note for colleagues; null for nothing
 */
@Step(
        kinds = ProceedingKind.PENALTY,
        act = Act.PENALTY_PAY,
        path = "mulkt-til-innkreving",
        event = "PENALTY_COLLECTED",
        asksAgain = true)
public record CollectPenalty(@NotNull Collector collector, @Size(max = 2_000) String note) {}
