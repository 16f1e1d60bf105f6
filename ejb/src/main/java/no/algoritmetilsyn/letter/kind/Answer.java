package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Answers what somebody sent. Where the answer is a decision (enkeltvedtak), it gives reasons (forvaltningsloven § 25) and tells
 * how it is appealed (§ 27).
 *
 * @param basis the provision that the answer rests on
 * @param reference by which the sender knows what it is about
 * @param receivedOn the day it came in, Europe/Oslo
 * @param decision whether it decides over rights or duties
 * @param appeal how it is appealed; null when it is no decision
 */
public record Answer(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotNull LocalDate receivedOn,
        @NotNull Boolean decision,
        @Valid Appeal appeal)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.ANSWER;
    }

    @Override
    public List<Violation> crossCheck() {
        if (Boolean.TRUE.equals(decision) && appeal == null) {
            return List.of(Violation.of("appeal", "required"));
        }
        return Boolean.FALSE.equals(decision) && appeal != null
                ? List.of(Violation.of("appeal", "notAllowed"))
                : List.of();
    }
}
