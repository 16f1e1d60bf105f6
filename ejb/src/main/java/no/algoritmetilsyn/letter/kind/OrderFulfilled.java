package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Tells a body that what it was ordered to do is done, and that the authority closes the order.
 *
 * @param basis the provision by which it was ordered
 * @param reference of the order
 * @param decidedOn the day on which it was ordered
 * @param fulfilledOn the day on which the last point was met
 */
public record OrderFulfilled(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotNull LocalDate decidedOn,
        @NotNull LocalDate fulfilledOn)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.ORDER_FULFILLED;
    }
}
