package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Confirms that answers to a demand have come in.
 *
 * @param basis the provision on confirming
 * @param reference by which the body knows what it is about
 * @param posted the day on which the answers were sent
 * @param points numbers of those that were answered
 */
public record DemandReceipt(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotNull LocalDate posted,
        @NotEmpty @Size(max = 30) List<@NotNull Integer> points)
        implements Letter {

    public DemandReceipt {
        points = points == null ? null : points.stream().toList();
    }

    @Override
    public LetterKind kind() {
        return LetterKind.DEMAND_RECEIPT;
    }
}
