package no.algoritmetilsyn.demand.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Writes down from which day a fine on the organisation is contemplated in the case, where it is asked or inspected: from then on every question,
 * visit and report tells of the right to silence (forvaltningsloven § 48, EMK art. 6).
 *
 * @param since day, Europe/Oslo
 * @param reason why, for colleagues
 */
@Step(
        kinds = {ProceedingKind.DEMAND, ProceedingKind.INSPECTION},
        act = Act.FINE_CONTEMPLATE,
        path = "gebyr-vurderes",
        event = "FINE_CONTEMPLATED")
public record ContemplateFine(@NotNull LocalDate since, @NotBlank @Size(max = 2_000) String reason) {}
