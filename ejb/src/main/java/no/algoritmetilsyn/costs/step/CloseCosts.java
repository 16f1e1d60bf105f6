package no.algoritmetilsyn.costs.step;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Nothing more comes of a claim of costs: what is covered is paid, and no appeal is open or can still come.
 *
 * @param day on which it was paid, Europe/Oslo; null where nothing is covered
 * @param note for colleagues
 */
@Step(
        kinds = ProceedingKind.COSTS,
        act = Act.COSTS_RULE,
        task = "followCosts",
        path = "avslutt-sakskostnader",
        event = "COSTS_CLOSED")
public record CloseCosts(LocalDate day, @Size(max = 2_000) String note) {}
