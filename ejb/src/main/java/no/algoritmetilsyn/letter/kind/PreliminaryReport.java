package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Puts to a body what an inspection has found, and asks what it says of it (forvaltningsloven § 17).
 *
 * @param basis the provision on hearing a party on facts
 * @param reference by which the body knows what it is about
 * @param subject what was examined, in few words
 * @param findings a point each, with kind, provision, facts and evidence; none where all was as it should be
 * @param limit last day for comments
 * @param silence the provision on the right to silence, where a fine is contemplated; else null
 */
public record PreliminaryReport(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 120) String subject,
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 40_000) String> findings,
        @NotNull LocalDate limit,
        @Valid LegalBasis silence)
        implements Letter {

    public PreliminaryReport {
        findings = findings == null ? null : findings.stream().toList();
    }

    @Override
    public LetterKind kind() {
        return LetterKind.PRELIMINARY_REPORT;
    }

    @Override
    public LocalDate limitTold() {
        return limit;
    }
}
