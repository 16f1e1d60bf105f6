package no.algoritmetilsyn.penalty.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Decides that a coercive fine runs no longer, although the order is not fulfilled.
 *
 * @param day the last that accrues, Europe/Oslo
 * @param reason why, for colleagues
 */
@Step(
        kinds = ProceedingKind.PENALTY,
        act = Act.PENALTY_DECIDE,
        path = "stans-mulkten",
        event = "PENALTY_STOPPED",
        asksAgain = true)
public record StopPenalty(@NotNull LocalDate day, @NotBlank @Size(max = 4_000) String reason) {}
