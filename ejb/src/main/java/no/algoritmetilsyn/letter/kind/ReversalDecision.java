package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Tells a body that the authority takes back all that it has decided: a decision of its own (forvaltningsloven §§ 27, 35).
 *
 * @param basis the provision by which it is reversed
 * @param reference of the decision
 * @param subject what it is about, in few words
 * @param decidedOn the day on which it was made
 * @param fromTheBeginning whether it is as if it had never been made; if not, it holds no longer from now on
 * @param because why
 * @param appeal how it is appealed: to reverse a decision is to decide
 */
public record ReversalDecision(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String subject,
        @NotNull LocalDate decidedOn,
        @NotNull Boolean fromTheBeginning,
        @NotBlank @Size(max = 4_000) String because,
        @NotNull @Valid Appeal appeal)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.DECISION_REVERSED;
    }
}
