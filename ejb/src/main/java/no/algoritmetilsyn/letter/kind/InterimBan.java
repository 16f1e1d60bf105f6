package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/**
 * Tells the party a decision to forbid something for the time being: what, why it cannot wait, until when, until when it can say
 * something, and how it is appealed (forvaltningsloven §§ 16 third paragraph, 17, 23-27).
 *
 * @param basis the provision by which it is decided
 * @param reference by which the reader finds it again
 * @param subject what it is about, in few words
 * @param system that is not to be used
 * @param use which use of it is forbidden
 * @param danger why it is serious
 * @param urgency why it cannot wait
 * @param lastDay last day of the ban
 * @param endsEarlier what ends it earlier
 * @param limit last day for the statement
 * @param hearing the provision on the statement
 * @param noNotice the provision by which there was no notice; null where there was one
 * @param whyNoNotice why there was none; null where there was one
 * @param silence the provision on the right to silence, where a fine is contemplated; else null
 * @param facts on which it rests
 * @param rules by which it is decided, and the problem
 * @param considerations what was decisive
 * @param appeal how it is appealed
 */
public record InterimBan(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 200) String system,
        @NotBlank @Size(max = 2_000) String use,
        @NotBlank @Size(max = 4_000) String danger,
        @NotBlank @Size(max = 4_000) String urgency,
        @NotNull LocalDate lastDay,
        @NotBlank @Size(max = 2_000) String endsEarlier,
        @NotNull LocalDate limit,
        @NotNull @Valid LegalBasis hearing,
        @Valid LegalBasis noNotice,
        @Size(max = 4_000) String whyNoNotice,
        @Valid LegalBasis silence,
        @NotBlank @Size(max = 10_000) String facts,
        @NotBlank @Size(max = 10_000) String rules,
        @NotBlank @Size(max = 10_000) String considerations,
        @NotNull @Valid Appeal appeal)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.INTERIM_BAN;
    }

    @Override
    public LocalDate limitTold() {
        return limit;
    }

    /** A party that was not told before is told why. */
    @Override
    public List<Violation> crossCheck() {
        return (noNotice == null) == (whyNoNotice == null)
                ? List.of()
                : List.of(Violation.of("whyNoNotice", "required"));
    }

    @Override
    public Map<Clause, List<String>> told(LetterLanguage language) {
        Map<Clause, List<String>> told = Letter.super.told(language);
        told.get(Clause.LIMIT).addAll(List.of(language.day(lastDay), hearing.citation()));
        return told;
    }
}
