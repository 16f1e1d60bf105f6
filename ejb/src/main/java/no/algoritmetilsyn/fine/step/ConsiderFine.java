package no.algoritmetilsyn.fine.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Writes down, where a decision to fine is prepared, from which day the fine is contemplated: from then on everything that asks the
 * organisation something tells of its right to silence (forvaltningsloven § 48, EMK art. 6).
 *
 * @param since day, Europe/Oslo
 * @param reason why, for colleagues
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.FINE_CONTEMPLATE,
        path = "gebyr-vurderes-her",
        event = "FINE_CONSIDERED")
public record ConsiderFine(@NotNull LocalDate since, @NotBlank @Size(max = 2_000) String reason) {}
