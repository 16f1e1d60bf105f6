package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Tells somebody that what they sent has come in (eForvaltningsforskriften § 6), and by when they hear more
 * (forvaltningsloven § 11 a).
 *
 * @param basis the provision on the receipt, or on when an answer comes
 * @param reference by which the sender finds it again
 * @param receivedOn the day it came in, Europe/Oslo
 * @param answerBy the day by which the authority answers, or says when it will
 */
public record Receipt(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotNull LocalDate receivedOn,
        @NotNull LocalDate answerBy)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.RECEIPT;
    }

    @Override
    public LocalDate limitTold() {
        return answerBy;
    }

    @Override
    public List<Violation> crossCheck() {
        return answerBy != null && receivedOn != null && answerBy.isBefore(receivedOn)
                ? List.of(Violation.of("answerBy", "tooEarly"))
                : List.of();
    }
}
