package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Tells an appellant whether what was decided waits until the appeal is decided (utsatt iverksetting, forvaltningsloven § 42; a
 * refusal has reasons).
 *
 * @param basis the provision by which it is decided
 * @param reference of the appeal
 * @param appealed reference of what is appealed
 * @param granted whether it waits
 * @param first the day from which it waits; null when it does not
 * @param last the last day on which it waits; null when it waits until the appeal is decided
 * @param reasons why
 */
public record SuspendedEffect(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 60) String appealed,
        @NotNull Boolean granted,
        LocalDate first,
        LocalDate last,
        @NotBlank @Size(max = 10_000) String reasons)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.SUSPENDED_EFFECT;
    }
}
