package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Tells a party that there is no fine, and briefly why (forvaltningsloven § 49).
 *
 * @param basis the provision on telling
 * @param reference of the proceeding
 * @param subject what it is about, in few words
 * @param because why there is no fine
 */
public record FineDropped(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 2_000) String because)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.FINE_DROPPED;
    }
}
