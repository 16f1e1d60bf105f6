package no.algoritmetilsyn.penalty.step;

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
 * Decides that a coercive fine stands still for some days (forvaltningsloven §§ 42, 51 second paragraph).
 *
 * @param from first day, Europe/Oslo
 * @param until last day; null while nobody knows it
 * @param reason why, for colleagues
 */
@Step(
        kinds = ProceedingKind.PENALTY,
        act = Act.PENALTY_DECIDE,
        path = "mulkten-staar-stille",
        event = "PENALTY_PAUSED",
        asksAgain = true)
public record PausePenalty(
        @NotNull PauseGround ground,
        @NotNull LocalDate from,
        LocalDate until,
        @NotBlank @Size(max = 4_000) String reason)
        implements CrossChecked {

    @Override
    public List<Violation> crossCheck() {
        return from != null && until != null && until.isBefore(from)
                ? List.of(Violation.of("until", "tooEarly"))
                : List.of();
    }
}
