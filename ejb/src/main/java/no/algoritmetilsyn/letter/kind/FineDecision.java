package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/**
 * Tells the party a decision to fine it: what for, with what guilt, what counted, how much, until when it is paid, how it is appealed,
 * and what a court may try (forvaltningsloven §§ 23-27, 44, 46, 48, 50).
 *
 * @param basis the provision by which it is decided
 * @param reference by which the reader finds it again
 * @param subject what it is about, in few words
 * @param amount kroner
 * @param payment until when it is paid
 * @param guilt the provision on guilt
 * @param breaches what it is for, in order
 * @param weighing the provision on what is weighed
 * @param factors what was weighed, in order
 * @param ceiling the provision that sets the ceiling
 * @param facts on which it rests
 * @param rules by which it is decided, and the problem
 * @param considerations what was decisive
 * @param silence the provision on the right to silence
 * @param court the provision on what a court may try
 * @param appeal how it is appealed
 */
public record FineDecision(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String subject,
        @NotNull @Min(1) @Max(999_999_999) Integer amount,
        @NotNull @Valid Payment payment,
        @NotNull @Valid LegalBasis guilt,
        @NotEmpty @Size(max = 30) List<@NotNull @Valid Breach> breaches,
        @NotNull @Valid LegalBasis weighing,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid Factor> factors,
        @NotNull @Valid LegalBasis ceiling,
        @NotBlank @Size(max = 10_000) String facts,
        @NotBlank @Size(max = 10_000) String rules,
        @NotBlank @Size(max = 10_000) String considerations,
        @NotNull @Valid LegalBasis silence,
        @NotNull @Valid LegalBasis court,
        @NotNull @Valid Appeal appeal)
        implements Letter {

    public FineDecision {
        breaches = breaches == null ? null : breaches.stream().toList();
        factors = factors == null ? null : factors.stream().toList();
    }

    /**
     * Until when it is paid.
     *
     * @param basis the provision that says so
     * @param weeks how many weeks
     * @param whenFinal whether they run from when the decision is final; if not, from when it was made
     */
    public record Payment(
            @NotNull @Valid LegalBasis basis, @NotNull @Min(1) @Max(52) Integer weeks, @NotNull Boolean whenFinal) {}

    /**
     * One breach.
     *
     * @param text what has happened
     * @param provision that was broken
     * @param degree of guilt, as a constant
     * @param guilt what shows it
     */
    public record Breach(
            @NotBlank @Size(max = 4_000) String text,
            @NotNull @Valid LegalBasis provision,
            @NotBlank @Size(max = 20) String degree,
            @NotBlank @Size(max = 2_000) String guilt) {}

    /** What was weighed, and what is said of it. */
    public record Factor(@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 2_000) String sentence) {}

    @Override
    public LetterKind kind() {
        return LetterKind.FINE_DECISION;
    }

    @Override
    public Map<Clause, List<String>> told(LetterLanguage language) {
        Map<Clause, List<String>> told = Letter.super.told(language);
        told.get(Clause.LIMIT)
                .addAll(List.of(payment.weeks().toString(), payment.basis().citation()));
        return told;
    }
}
