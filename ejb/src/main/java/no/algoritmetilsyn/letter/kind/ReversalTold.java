package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Tells a person who has complained that the authority has taken back what it decided.
 *
 * @param basis the provision by which it was reversed
 * @param reference of the complaint
 * @param body at which the decision was directed
 * @param decidedOn the day on which that was made
 * @param fromTheBeginning whether it is as if it had never been made; if not, it holds no longer from now on
 * @param summary what it was about and why it is taken back
 * @param right the provision by which a party may appeal that; null for a person who is no party
 */
public record ReversalTold(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String body,
        @NotNull LocalDate decidedOn,
        @NotNull Boolean fromTheBeginning,
        @NotBlank @Size(max = 2_000) String summary,
        @Valid LegalBasis right)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.REVERSAL_TOLD;
    }
}
