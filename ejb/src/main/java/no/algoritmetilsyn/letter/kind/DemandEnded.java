package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Tells a body that nothing more is asked for.
 *
 * @param basis the provision on the demand
 * @param reference by which the body knows what it is about
 */
public record DemandEnded(@NotNull @Valid LegalBasis basis, @NotBlank @Size(max = 60) String reference)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.DEMAND_ENDED;
    }
}
