package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Tells a body that it is examined: what for, by what power, what it can demand and what it is to have ready
 * (forvaltningsloven §§ 14 and 15).
 *
 * @param basis the provision that gives the power, or by which anybody may be asked
 * @param reference by which the body knows what it is about
 * @param subject what is examined, in few words
 * @param theme what the theme is called
 * @param purpose what the theme is about
 * @param uses of algorithms that are examined
 * @param visitOn the day of the visit; null where there is none
 * @param examination the provision on examinations and on appealing them; null where there is no visit
 * @param ready what the body is to have ready
 * @param bring whom it is to bring
 * @param silence the provision on the right to silence, where a fine is contemplated; else null
 */
public record InspectionNotice(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 120) String subject,
        @NotBlank @Size(max = 200) String theme,
        @NotBlank @Size(max = 1_000) String purpose,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 300) String> uses,
        LocalDate visitOn,
        @Valid LegalBasis examination,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 500) String> ready,
        @NotBlank @Size(max = 500) String bring,
        @Valid LegalBasis silence)
        implements Letter {

    public InspectionNotice {
        uses = uses == null ? null : uses.stream().toList();
        ready = ready == null ? null : ready.stream().toList();
    }

    @Override
    public LetterKind kind() {
        return LetterKind.INSPECTION_NOTICE;
    }

    @Override
    public LocalDate limitTold() {
        return visitOn;
    }

    @Override
    public List<Violation> crossCheck() {
        if (visitOn != null && examination == null) {
            return List.of(Violation.of("examination", "required"));
        }
        return visitOn == null && examination != null ? List.of(Violation.of("visitOn", "required")) : List.of();
    }
}
