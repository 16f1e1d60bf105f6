package no.algoritmetilsyn.decision.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Corrects the day on which a decision reached the organisation: the time to appeal runs from it (forvaltningsloven § 29).
 *
 * @param day Europe/Oslo
 * @param reason for colleagues, with the deadline
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.DEADLINE_CORRECT,
        path = "vedtaket-kom-frem",
        event = "DECISION_ARRIVAL_CORRECTED")
public record CorrectDecisionArrival(@NotNull LocalDate day, @NotBlank @Size(max = 2_000) String reason) {}
