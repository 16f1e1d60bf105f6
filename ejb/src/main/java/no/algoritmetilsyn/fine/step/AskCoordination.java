package no.algoritmetilsyn.fine.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Writes down that somebody was asked who may sanction the same, or has to be heard about it (forvaltningsloven § 47).
 *
 * @param partner of what sort
 * @param name of the authority, such as a police district
 * @param question what it was asked
 * @param day on which it was asked, Europe/Oslo
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.FINE_COORDINATE,
        path = "spor-om-samordning",
        event = "FINE_COORDINATION_ASKED")
public record AskCoordination(
        @NotNull Partner partner,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 2_000) String question,
        @NotNull LocalDate day) {}
