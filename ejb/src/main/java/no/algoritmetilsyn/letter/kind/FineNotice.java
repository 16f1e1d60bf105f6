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
 * Tells a party beforehand that a fine is contemplated: on what facts, by which law, how high, and that it may be silent
 * (forvaltningsloven §§ 16, 48).
 *
 * @param basis the provision on advance notices
 * @param power the provision by which it would be decided
 * @param reference by which the reader finds it again
 * @param subject what it is about, in few words
 * @param facts what has happened, each with the provision by which it is judged
 * @param intended what the authority intends to decide
 * @param amount kroner that the fine may come to
 * @param silence the provision on the right to silence
 * @param limit the last day for a statement
 */
public record FineNotice(
        @NotNull @Valid LegalBasis basis,
        @NotNull @Valid LegalBasis power,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String subject,
        @NotEmpty @Size(max = 30) List<AdvanceNotice.@NotNull @Valid Fact> facts,
        @NotBlank @Size(max = 10_000) String intended,
        @NotNull @Min(1) @Max(999_999_999) Integer amount,
        @NotNull @Valid LegalBasis silence,
        @NotNull LocalDate limit)
        implements Letter {

    public FineNotice {
        facts = facts == null ? null : facts.stream().toList();
    }

    @Override
    public LetterKind kind() {
        return LetterKind.FINE_NOTICE;
    }

    @Override
    public LocalDate limitTold() {
        return limit;
    }
}
