package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Tells a party that got an advance notice that nothing will be decided (forvaltningsloven 2025 § 58 fourth paragraph).
 *
 * @param basis the provision on telling
 * @param reference of the proceeding
 * @param noticedOn the day of the advance notice
 * @param because why nothing is decided
 */
public record CaseEnded(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotNull LocalDate noticedOn,
        @NotBlank @Size(max = 2_000) String because)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.CASE_ENDED;
    }
}
