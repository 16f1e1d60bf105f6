package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells an appellant that the authority changes or annuls what it decided (forvaltningsloven § 33 second paragraph). It is a decision,
 * and tells of the costs (§ 36).
 *
 * @param basis the provision by which it is changed
 * @param reference of the appeal
 * @param appealed reference of what is appealed
 * @param decidedOn the day on which that was decided
 * @param annulled whether nothing of it is left
 * @param changes what becomes of single points
 * @param amount kroner that are still claimed; null where no claim is changed
 * @param reasons why
 * @param appeal how the change is appealed
 */
public record AppealChanged(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 60) String appealed,
        @NotNull LocalDate decidedOn,
        @NotNull Boolean annulled,
        @NotNull @Size(max = 20) List<@NotNull @Valid ChangedPoint> changes,
        @Min(0) Integer amount,
        @NotBlank @Size(max = 10_000) String reasons,
        @NotNull @Valid Appeal appeal)
        implements Letter {

    public AppealChanged {
        changes = changes == null ? null : changes.stream().toList();
    }

    @Override
    public LetterKind kind() {
        return LetterKind.APPEAL_CHANGED;
    }
}
