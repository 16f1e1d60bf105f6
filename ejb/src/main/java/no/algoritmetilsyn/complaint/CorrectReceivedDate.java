package no.algoritmetilsyn.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Corrects the day on which a complaint came in that a colleague has written down: with a letter, a call or a visit they
 * may be wrong, and every deadline runs from that day (forvaltningsloven § 11 a).
 *
 * @param day Europe/Oslo, not after the day on which the complaint was written down
 * @param reason for colleagues, with the deadlines
 */
@Step(
        kinds = ProceedingKind.COMPLAINT,
        act = Act.DEADLINE_CORRECT,
        path = "mottatt",
        event = "COMPLAINT_DATE_CORRECTED")
public record CorrectReceivedDate(@NotNull LocalDate day, @NotBlank @Size(max = 2_000) String reason) {}
