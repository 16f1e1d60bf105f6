package no.algoritmetilsyn.demand.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Gives an organisation more time, before its limit has passed.
 *
 * @param until the new last day, which may be another than was asked for
 * @param reason why; the organisation and the history of the deadline are told
 */
@Step(
        kinds = ProceedingKind.DEMAND,
        act = Act.DEMAND_DECIDE_TIME,
        task = "decideMoreTime",
        path = "mer-tid",
        event = "DEMAND_TIME_GRANTED",
        asksAgain = true)
public record GrantMoreTime(@NotNull LocalDate until, @NotBlank @Size(max = 2_000) String reason) {}
