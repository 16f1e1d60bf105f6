package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Tells another party that somebody has appealed, what the appeal says, and until when something can be said about it
 * (forvaltningsloven § 33 third paragraph).
 *
 * @param basis the provision by which it is told
 * @param reference of the appeal
 * @param appealed reference of what is appealed
 * @param decidedOn the day on which that was decided
 * @param appellant who appeals
 * @param receivedOn the day on which the appeal came in
 * @param summary what it says, without what the party may not see
 * @param limit the last day to say something
 */
public record AppealNotice(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 60) String appealed,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String appellant,
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 4_000) String summary,
        @NotNull LocalDate limit)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.APPEAL_NOTICE;
    }

    @Override
    public LocalDate limitTold() {
        return limit;
    }
}
