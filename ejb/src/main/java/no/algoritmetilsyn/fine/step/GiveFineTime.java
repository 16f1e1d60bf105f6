package no.algoritmetilsyn.fine.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Gives more time to pay, before the limit has passed (forvaltningsloven § 44 fifth paragraph).
 *
 * @param until the new last day
 * @param reason why, for the history of the deadline
 */
@Step(
        kinds = ProceedingKind.FINE,
        act = Act.FINE_FOLLOW,
        path = "mer-tid-til-aa-betale",
        event = "FINE_TIME_GIVEN",
        asksAgain = true)
public record GiveFineTime(@NotNull LocalDate until, @NotBlank @Size(max = 2_000) String reason) {}
