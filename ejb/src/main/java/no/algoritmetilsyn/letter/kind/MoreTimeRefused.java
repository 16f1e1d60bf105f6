package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Refuses more time; the letter gives the reason.
 *
 * @param basis the provision on the limit that stands
 * @param subject what the limit is for, within a sentence
 * @param askedOn the day on which more time was asked for
 * @param limit the limit that stands
 * @param silence the provision on the right to silence, where an answer is asked for and a fine is contemplated; else null
 */
public record MoreTimeRefused(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 200) String subject,
        @NotNull LocalDate askedOn,
        @NotNull LocalDate limit,
        @Valid LegalBasis silence)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.MORE_TIME_REFUSED;
    }

    @Override
    public LocalDate limitTold() {
        return limit;
    }
}
