package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Tells a party that its fine was reduced, reversed or given up, in its favour (forvaltningsloven §§ 27, 35).
 *
 * @param basis the provision by which it was changed
 * @param reference of the fine
 * @param subject what it is about, in few words
 * @param decidedOn the day on which it was decided
 * @param decidedAmount kroner that were decided
 * @param amount kroner that it comes to now; 0 where nothing is due
 * @param because why
 * @param appeal how it is appealed: to change a decision is to decide
 */
public record FineChanged(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String subject,
        @NotNull LocalDate decidedOn,
        @NotNull @Min(1) @Max(999_999_999) Integer decidedAmount,
        @NotNull @Min(0) @Max(999_999_999) Integer amount,
        @NotBlank @Size(max = 2_000) String because,
        @NotNull @Valid Appeal appeal)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.FINE_CHANGED;
    }
}
