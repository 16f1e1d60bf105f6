package no.algoritmetilsyn.complaint;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Begins the letter that tells that an answer takes longer than was said (forvaltningsloven § 11 a).
 *
 * @param expected day, Europe/Oslo, on which an answer may come now
 */
@Step(
        kinds = ProceedingKind.COMPLAINT,
        act = Act.COMPLAINT_REPLY_INTERIM,
        path = "forsinkelse",
        event = "COMPLAINT_DELAY_BEGUN")
public record TellDelay(@NotNull LocalDate expected) {}
