package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Tells a party what was ruled about its objection to the impartiality of somebody (forvaltningsloven § 8). It is no decision that can be
 * appealed alone; a party that appeals the decision of the case can appeal this with it (§ 28).
 *
 * @param basis the provision by which it is ruled
 * @param reference of the proceeding
 * @param objectedOn day on which the objection came in, Europe/Oslo
 * @param person name of the one whom it concerns
 * @param upheld whether they are disqualified
 * @param ground the provision that was looked at
 * @param reason why
 * @param appealWith the provision by which the decision of the case can be appealed
 */
public record ImpartialityRuled(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotNull LocalDate objectedOn,
        @NotBlank @Size(max = 200) String person,
        @NotNull Boolean upheld,
        @NotNull @Valid LegalBasis ground,
        @NotBlank @Size(max = 4_000) String reason,
        @NotNull @Valid LegalBasis appealWith)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.IMPARTIALITY_RULED;
    }
}
