package no.algoritmetilsyn.fine.step;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.law.collection.Collector;

/**
 * Hands a fine that was not paid in time over to those who collect it: the Collection Authority where the act is on its list, else
 * ourselves (innkrevingsforskriften § 2-6).
 *
 * @param collector who collects it
 * @param note for colleagues; null for nothing
 */
@Step(
        kinds = ProceedingKind.FINE,
        act = Act.FINE_FOLLOW,
        task = "pursueFine",
        path = "til-innkreving",
        event = "FINE_COLLECTED",
        asksAgain = true)
public record CollectFine(@NotNull Collector collector, @Size(max = 2_000) String note) {}
