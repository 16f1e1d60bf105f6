package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Tells the party what came of its interim ban after it was heard, or was silent: it stands, is changed or is lifted, and how that is
 * appealed (forvaltningsloven §§ 17, 27, 35).
 *
 * @param basis the provision by which it is forbidden
 * @param reference of the ban
 * @param subject what it is about, in few words
 * @param imposedOn the day on which it was decided
 * @param result {@code STANDS}, {@code CHANGED} or {@code LIFTED}
 * @param system that is not to be used
 * @param use which use of it is forbidden from now on
 * @param lastDay its last day; null where it is lifted
 * @param assessment what the authority makes of what was said
 * @param appeal how it is appealed: to uphold or change a decision is to decide
 */
public record BanReviewed(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String subject,
        @NotNull LocalDate imposedOn,
        @NotBlank @Size(max = 20) String result,
        @NotBlank @Size(max = 200) String system,
        @NotBlank @Size(max = 2_000) String use,
        LocalDate lastDay,
        @NotBlank @Size(max = 10_000) String assessment,
        @NotNull @Valid Appeal appeal)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.BAN_REVIEWED;
    }

    @Override
    public LocalDate limitTold() {
        return lastDay;
    }

    /** As long as something is forbidden, the letter says until when. */
    @Override
    public List<Violation> crossCheck() {
        return lastDay == null && !"LIFTED".equals(result) ? List.of(Violation.of("lastDay", "required")) : List.of();
    }
}
