package no.algoritmetilsyn.fine.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Writes down what somebody has answered about coordination (forvaltningsloven § 47).
 *
 * @param number of the question
 * @param answer what they say
 * @param day on which it came, Europe/Oslo
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.FINE_COORDINATE,
        path = "svar-om-samordning",
        event = "FINE_COORDINATION_ANSWERED")
public record EnterCoordinationAnswer(
        @NotNull Integer number, @NotBlank @Size(max = 4_000) String answer, @NotNull LocalDate day) {}
