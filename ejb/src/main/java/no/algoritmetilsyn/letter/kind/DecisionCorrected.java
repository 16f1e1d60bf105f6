package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Corrects a clerical error in a decision; what was decided stays the same, and so does the time to appeal.
 *
 * @param basis the provision by which it was decided
 * @param reference of the decision
 * @param decidedOn the day on which it was made
 * @param wrong the words that stand there
 * @param correct those that should
 */
public record DecisionCorrected(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 1_000) String wrong,
        @NotBlank @Size(max = 1_000) String correct)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.DECISION_CORRECTED;
    }
}
