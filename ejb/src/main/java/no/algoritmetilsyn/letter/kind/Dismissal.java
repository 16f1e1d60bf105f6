package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Says that the authority does not deal with what somebody sent (avvisning). It is a decision (forvaltningsloven § 2 third
 * paragraph) and can be appealed.
 *
 * @param basis the provision by which it is dismissed
 * @param reference by which the sender knows what it is about
 * @param receivedOn the day it came in, Europe/Oslo
 * @param appeal how the dismissal is appealed
 */
public record Dismissal(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotNull LocalDate receivedOn,
        @NotNull @Valid Appeal appeal)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.DISMISSAL;
    }
}
