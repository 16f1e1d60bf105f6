package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Reminds a body of the points that it has not answered, before the limit or after it.
 *
 * @param basis the provision on the demand
 * @param reference by which the body knows what it is about
 * @param passed whether the limit has passed, and this is a new one
 * @param limit last day for an answer
 * @param points that are not answered
 * @param more what the case officer adds; null for nothing
 * @param silence the provision on the right to silence, where a fine is contemplated; else null
 */
public record DemandReminder(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotNull Boolean passed,
        @NotNull LocalDate limit,
        @NotEmpty @Size(max = 30) List<InformationDemand.@Valid @NotNull Point> points,
        @Size(max = 4_000) String more,
        @Valid LegalBasis silence)
        implements Letter {

    public DemandReminder {
        points = points == null ? null : points.stream().toList();
    }

    @Override
    public LetterKind kind() {
        return LetterKind.DEMAND_REMINDER;
    }

    @Override
    public LocalDate limitTold() {
        return limit;
    }
}
