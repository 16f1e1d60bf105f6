package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells a body what the authority holds of each finding when it has been heard, and what comes of it. It decides nothing: where a
 * decision is to follow, that is announced by itself (forvaltningsloven § 16).
 *
 * @param basis the provision on establishing facts
 * @param reference by which the body knows what it is about
 * @param subject what was examined, in few words
 * @param reportedOn the day of the preliminary report, Europe/Oslo
 * @param findings a point each, with what was held and what comes of it; none where nothing was found
 * @param decisions whether a decision is to be prepared
 * @param silence the provision on the right to silence, where a fine is contemplated; else null
 */
public record FinalReport(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 120) String subject,
        @NotNull LocalDate reportedOn,
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 40_000) String> findings,
        @NotNull Boolean decisions,
        @Valid LegalBasis silence)
        implements Letter {

    public FinalReport {
        findings = findings == null ? null : findings.stream().toList();
    }

    @Override
    public LetterKind kind() {
        return LetterKind.FINAL_REPORT;
    }
}
