package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Gives another party a copy of what the first instance says to the appeal body (forvaltningsloven § 33 fourth paragraph).
 *
 * @param basis the provision by which the appeal is sent on
 * @param reference of the appeal
 * @param appealed reference of what is appealed
 * @param decidedOn the day on which that was decided
 * @param appellant who appeals
 * @param body who decides it
 * @param statement what the appeal body is told
 */
public record AppealStatement(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 60) String appealed,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String appellant,
        @NotBlank @Size(max = 200) String body,
        @NotBlank @Size(max = 10_000) String statement)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.APPEAL_STATEMENT;
    }
}
