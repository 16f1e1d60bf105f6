package no.algoritmetilsyn.penalty.step;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Decides when days end on which a coercive fine stands still: nobody knew it before, or another day was said.
 *
 * @param number of these days on the page, from 1
 * @param until last day, Europe/Oslo
 * @param reason why, for colleagues
 */
@Step(
        kinds = ProceedingKind.PENALTY,
        act = Act.PENALTY_DECIDE,
        path = "mulkten-loper-igjen",
        event = "PENALTY_PAUSE_ENDED",
        asksAgain = true)
public record EndPause(
        @NotNull @Min(1) @Max(1_000) Integer number,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 4_000) String reason) {}
