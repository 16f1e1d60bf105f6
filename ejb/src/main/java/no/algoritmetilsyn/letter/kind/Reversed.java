package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Tells a body that something it was ordered or has to pay was taken away by the authority itself, in its favour (forvaltningsloven §§ 27, 35).
 *
 * @param basis the provision by which it was changed
 * @param reference of the order or the coercive fine
 * @param subject what it is about, in few words
 * @param point of the order that need not be fulfilled any more; null for a coercive fine
 * @param amount kroner of the coercive fine that are not claimed; null for a point
 * @param because why
 * @param appeal how it is appealed: to change a decision is to decide
 */
public record Reversed(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String subject,
        @Min(1) @Max(1_000) Integer point,
        @Min(1) @Max(2_000_000_000) Integer amount,
        @NotBlank @Size(max = 2_000) String because,
        @NotNull @Valid Appeal appeal)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.REVERSED;
    }

    /** It is about a point, or about a sum. */
    @Override
    public List<Violation> crossCheck() {
        return (point == null) == (amount == null) ? List.of(Violation.of("point", "required")) : List.of();
    }
}
