package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Says that an answer takes longer than was said before, why, and when it may come now (forvaltningsloven § 11 a;
 * forvaltningsloven 2025 § 17 third paragraph).
 *
 * @param basis the provision on telling of delays
 * @param reference by which the reader knows what it is about
 * @param promised the day that was said before
 * @param expected the day by which an answer may come now
 */
public record DelayNotice(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotNull LocalDate promised,
        @NotNull LocalDate expected)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.DELAY_NOTICE;
    }

    @Override
    public LocalDate limitTold() {
        return expected;
    }

    @Override
    public List<Violation> crossCheck() {
        return expected != null && promised != null && !expected.isAfter(promised)
                ? List.of(Violation.of("expected", "tooEarly"))
                : List.of();
    }
}
