package no.algoritmetilsyn.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Writes down what was said about a proceeding on the telephone (forvaltningsloven § 11 d second paragraph), for colleagues in the
 * same organ.
 *
 * @param speaker who was spoken to
 * @param day on which they spoke, Europe/Oslo
 * @param text what was said
 */
@Step(act = Act.CALL_RECORD, path = "telefonsamtale", event = "CALL_RECORDED", changesState = false)
public record RecordCall(@NotNull Speaker speaker, @NotNull LocalDate day, @NotBlank @Size(max = 4_000) String text) {

    /** In which capacity somebody was spoken to. */
    public enum Speaker {
        PARTY,
        REPRESENTATIVE,
        OTHER
    }
}
