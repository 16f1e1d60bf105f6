package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells the party a decision that orders something: what, until when, why, what delay costs, and how it is appealed
 * (forvaltningsloven §§ 23-25, 27, 51).
 *
 * @param basis the provision by which it is decided
 * @param reference by which the reader finds it again
 * @param subject what it is about, in few words
 * @param points what is ordered, in order
 * @param limit the first of their limits
 * @param penalty how the duty is secured by a coercive fine; null when it is not
 * @param facts on which it rests
 * @param rules by which it is decided, and the problem
 * @param considerations what was decisive
 * @param appeal how it is appealed
 */
public record OrderDecision(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String subject,
        @NotEmpty @Size(max = 30) List<@NotNull @Valid Point> points,
        @NotNull LocalDate limit,
        @Valid Penalty penalty,
        @NotBlank @Size(max = 10_000) String facts,
        @NotBlank @Size(max = 10_000) String rules,
        @NotBlank @Size(max = 10_000) String considerations,
        @NotNull @Valid Appeal appeal)
        implements Letter {

    public OrderDecision {
        points = points == null ? null : points.stream().toList();
    }

    /**
     * One point.
     *
     * @param rate kroner for each unit of delay; null where it costs nothing
     */
    public record Point(
            @NotNull @Min(1) Integer number,
            @NotBlank @Size(max = 4_000) String text,
            @NotNull LocalDate limit,
            @Min(1) @Max(100_000_000) Integer rate) {}

    /**
     * How delay is counted.
     *
     * @param basis the provision that knows the form
     * @param unit what is counted, as a constant of the forms of coercive fine
     * @param rise how the rate rises; null where it does not
     * @param cap kroner above which it does not run; null without a cap
     */
    public record Penalty(
            @NotNull @Valid LegalBasis basis,
            @NotBlank @Size(max = 20) String unit,
            @Valid Rise rise,
            @Min(1) @Max(100_000_000) Integer cap) {}

    /**
     * That the rate rises.
     *
     * @param after days for which the fine has run before
     * @param kroner by how many kroner; null when by per cent
     * @param percent by how many per cent; null when by kroner
     */
    public record Rise(
            @NotNull @Min(1) Integer after,
            @Min(1) @Max(100_000_000) Integer kroner,
            @Min(1) @Max(1_000) Integer percent) {}

    @Override
    public LetterKind kind() {
        return LetterKind.DECISION;
    }

    @Override
    public LocalDate limitTold() {
        return limit;
    }
}
