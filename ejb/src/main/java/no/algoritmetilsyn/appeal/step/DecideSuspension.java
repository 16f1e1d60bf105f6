package no.algoritmetilsyn.appeal.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Begins the letter that says whether what was decided waits; somebody else signs, and it holds when that is sent
 * (forvaltningsloven § 42; a refusal has reasons).
 *
 * @param granted whether it does
 * @param from first day, Europe/Oslo, on which it does
 * @param until last day; null when it waits until the appeal is decided
 * @param grounds why
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_SUSPEND,
        task = "decideSuspension",
        endsTask = false,
        path = "utsatt-iverksetting",
        event = "SUSPENSION_DRAFTED")
public record DecideSuspension(
        @NotNull Boolean granted, LocalDate from, LocalDate until, @NotBlank @Size(max = 4_000) String grounds)
        implements CrossChecked {

    @Override
    public List<Violation> crossCheck() {
        if (Boolean.TRUE.equals(granted) && from == null) {
            return List.of(Violation.of("from", "required"));
        }
        return from != null && until != null && until.isBefore(from)
                ? List.of(Violation.of("until", "tooEarly"))
                : List.of();
    }
}
