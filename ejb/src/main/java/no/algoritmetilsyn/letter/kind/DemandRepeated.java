package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Says which answers to a demand are not enough, why, and until when a better one is to come.
 *
 * @param basis the provision on the demand
 * @param reference by which the body knows what it is about
 * @param points whose answers are not enough
 * @param silence the provision on the right to silence, where a fine is contemplated; else null
 */
public record DemandRepeated(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotEmpty @Size(max = 30) List<@Valid @NotNull Point> points,
        @Valid LegalBasis silence)
        implements Letter {

    public DemandRepeated {
        points = points == null ? null : points.stream().toList();
    }

    /**
     * A point whose answer is not enough.
     *
     * @param number of the point, from 1
     * @param reason why it is not
     * @param limit last day for a better one
     */
    public record Point(
            @NotNull @Min(1) Integer number, @NotBlank @Size(max = 4_000) String reason, @NotNull LocalDate limit) {}

    @Override
    public LetterKind kind() {
        return LetterKind.DEMAND_REPEATED;
    }

    /** The first of the limits; null while there are no points. */
    @Override
    public LocalDate limitTold() {
        return points == null
                ? null
                : points.stream()
                        .filter(Objects::nonNull)
                        .map(Point::limit)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }
}
