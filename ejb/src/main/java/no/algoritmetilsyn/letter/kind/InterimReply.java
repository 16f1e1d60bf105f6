package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Says why an answer takes time and, if possible, when it may come (forvaltningsloven § 11 a).
 *
 * @param basis the provision on interim replies
 * @param reference by which the sender knows what it is about
 * @param receivedOn the day it came in, Europe/Oslo
 * @param expected the day by which an answer may come; null when that cannot be said
 * @param noDateBecause why it cannot be said; null when there is a day
 */
public record InterimReply(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotNull LocalDate receivedOn,
        LocalDate expected,
        @Size(max = 1_000) String noDateBecause)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.INTERIM_REPLY;
    }

    @Override
    public LocalDate limitTold() {
        return expected;
    }

    @Override
    public List<Violation> crossCheck() {
        boolean reason = noDateBecause != null && !noDateBecause.isBlank();
        if (expected == null && !reason) {
            return List.of(Violation.of("expected", "required"));
        }
        return expected != null && reason ? List.of(Violation.of("noDateBecause", "notAllowed")) : List.of();
    }
}
