package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Tells somebody who has complained what that has led to (forvaltningsloven §§ 11 and 27).
 *
 * @param basis the provision on telling
 * @param reference of their complaint
 * @param body at whom the decision is directed
 * @param decidedOn the day on which it was made
 * @param summary what was decided
 */
public record DecisionTold(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String body,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 2_000) String summary)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.DECISION_TOLD;
    }
}
