package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Tells a body that a letter to it is to be published, and asks what of it is secret (forvaltningsloven § 13, offentleglova § 13).
 *
 * @param basis the provision on what is not shown
 * @param reference of the proceeding
 * @param document what the letter that is to be published is called
 * @param sentOn day of that letter
 * @param title what the publication is called
 * @param summary what it says
 * @param limit the last day to point at secrets
 */
public record PublicationNotice(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String document,
        @NotNull LocalDate sentOn,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4_000) String summary,
        @NotNull LocalDate limit)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.PUBLICATION_NOTICE;
    }

    @Override
    public LocalDate limitTold() {
        return limit;
    }
}
