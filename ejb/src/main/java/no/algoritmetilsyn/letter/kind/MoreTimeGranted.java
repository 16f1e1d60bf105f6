package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Gives more time.
 *
 * @param basis the provision on the limit that is moved
 * @param subject what the limit is for, within a sentence
 * @param before the limit as it was
 * @param limit the limit as it is now
 * @param pausesFrom the day from which a coercive fine stands still, where the limit had passed; null where none has accrued
 * @param silence the provision on the right to silence, where an answer is asked for and a fine is contemplated; else null
 */
public record MoreTimeGranted(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 200) String subject,
        @NotNull LocalDate before,
        @NotNull LocalDate limit,
        LocalDate pausesFrom,
        @Valid LegalBasis silence)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.MORE_TIME_GRANTED;
    }

    @Override
    public LocalDate limitTold() {
        return limit;
    }

    @Override
    public List<Violation> crossCheck() {
        return limit != null && before != null && !limit.isAfter(before)
                ? List.of(Violation.of("limit", "tooEarly"))
                : List.of();
    }
}
