package no.algoritmetilsyn.fine.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Writes down on which day the decision became final, where the time to pay runs from that (personopplysningsloven § 27).
 *
 * @param day Europe/Oslo
 * @param reason how we know
 */
@Step(
        kinds = ProceedingKind.FINE,
        act = Act.FINE_FOLLOW,
        message = "finePayable",
        path = "vedtaket-er-endelig",
        event = "FINE_BECAME_FINAL",
        asksAgain = true)
public record SetFineFinal(@NotNull LocalDate day, @NotBlank @Size(max = 2_000) String reason) {}
