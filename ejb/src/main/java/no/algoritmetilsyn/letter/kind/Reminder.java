package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Says that a limit has passed, and sets a last one.
 *
 * @param basis the provision on the duty that is not fulfilled
 * @param subject what the limit was for, within a sentence
 * @param passed the limit that has passed
 * @param limit the new one
 */
public record Reminder(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 200) String subject,
        @NotNull LocalDate passed,
        @NotNull LocalDate limit)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.REMINDER;
    }

    @Override
    public LocalDate limitTold() {
        return limit;
    }

    @Override
    public List<Violation> crossCheck() {
        return limit != null && passed != null && !limit.isAfter(passed)
                ? List.of(Violation.of("limit", "tooEarly"))
                : List.of();
    }
}
