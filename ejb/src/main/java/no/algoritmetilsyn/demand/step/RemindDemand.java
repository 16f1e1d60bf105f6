package no.algoritmetilsyn.demand.step;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Reminds an organisation whose limit has passed, and sets another.
 *
 * @param limit the new last day
 * @param text what the letter says beside the points and the limit; null for nothing
 */
@Step(
        kinds = ProceedingKind.DEMAND,
        act = Act.DEMAND_REMIND,
        task = "followUpLimit",
        path = "purr",
        event = "DEMAND_OVERDUE_REMINDED",
        asksAgain = true)
public record RemindDemand(@NotNull LocalDate limit, @Size(max = 4_000) String text) {}
