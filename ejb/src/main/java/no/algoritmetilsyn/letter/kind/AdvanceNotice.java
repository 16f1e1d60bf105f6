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
 * Tells a party beforehand what the authority intends to decide, on what facts and by which law, and until when something can be
 * said (forvaltningsloven § 16 first and second paragraph).
 *
 * @param basis the provision on advance notices
 * @param power the provision by which it would be decided
 * @param reference by which the reader finds it again
 * @param subject what it is about, in few words
 * @param facts what has happened, each with the provision by which it is judged
 * @param intended what the authority intends to decide
 * @param dailyPenalty kroner that a day of delay may cost; null when no coercive fine is contemplated
 * @param limit the last day for a statement
 * @param silence the provision on the right to silence, where a fine is contemplated; else null
 */
public record AdvanceNotice(
        @NotNull @Valid LegalBasis basis,
        @NotNull @Valid LegalBasis power,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String subject,
        @NotEmpty @Size(max = 30) List<@NotNull @Valid Fact> facts,
        @NotBlank @Size(max = 10_000) String intended,
        @Min(1) @Max(100_000_000) Integer dailyPenalty,
        @NotNull LocalDate limit,
        @Valid LegalBasis silence)
        implements Letter {

    public AdvanceNotice {
        facts = facts == null ? null : facts.stream().toList();
    }

    /** What has happened, and the provision by which it is judged. */
    public record Fact(@NotBlank @Size(max = 4_000) String text, @NotNull @Valid LegalBasis provision) {}

    @Override
    public LetterKind kind() {
        return LetterKind.ADVANCE_NOTICE;
    }

    @Override
    public LocalDate limitTold() {
        return limit;
    }
}
