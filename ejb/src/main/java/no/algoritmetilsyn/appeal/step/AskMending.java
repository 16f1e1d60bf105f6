package no.algoritmetilsyn.appeal.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Begins the letter that asks the appellant to mend the appeal within a short limit (forvaltningsloven § 32 third paragraph).
 *
 * @param missing what is missing
 * @param limit last day for it, Europe/Oslo
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_REVIEW,
        task = "askMending",
        endsTask = false,
        path = "be-om-retting",
        event = "APPEAL_MENDING_BEGUN")
public record AskMending(@NotBlank @Size(max = 1_000) String missing, @NotNull LocalDate limit) {}
