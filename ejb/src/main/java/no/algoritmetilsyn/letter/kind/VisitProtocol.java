package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * The record of a visit as it was signed, for the body that was examined, and how it appeals the examination (forvaltningsloven § 15).
 *
 * @param basis the provision on examinations and on appealing them
 * @param reference by which the body knows what it is about
 * @param subject what is examined, in few words
 * @param number of the visit within the inspection, from 1
 * @param visitedOn the day of the visit
 * @param place where it was
 * @param power the provision that opens the premises
 * @param people who was there, each with a capacity
 * @param identified whether those who examined showed who they are
 * @param purposeTold whether purpose and power were told
 * @param witnessTold whether the body was told that it may have a witness
 * @param silenceTold whether the right to silence was told; null where no fine was contemplated on that day
 * @param deviation why one of these was not done; null where all was
 * @param examined what was examined
 * @param said what was said, each with the one who said it
 * @param files what was taken along, each with its SHA-256
 * @param signedOn the day on which the record was signed
 * @param sha256 of all that the record says, in hexadecimal digits
 * @param appealUntil last day to appeal the examination; null where that had to be done at once
 * @param silence the provision on the right to silence, where a fine is contemplated; else null
 */
public record VisitProtocol(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 120) String subject,
        @NotNull @Min(1) Integer number,
        @NotNull LocalDate visitedOn,
        @NotBlank @Size(max = 200) String place,
        @NotNull @Valid LegalBasis power,
        @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 400) String> people,
        @NotNull Boolean identified,
        @NotNull Boolean purposeTold,
        @NotNull Boolean witnessTold,
        Boolean silenceTold,
        @Size(max = 2_000) String deviation,
        @NotBlank @Size(max = 10_000) String examined,
        @NotNull @Size(max = 30) List<@NotBlank @Size(max = 4_300) String> said,
        @NotNull @Size(max = 200) List<@NotBlank @Size(max = 500) String> files,
        @NotNull LocalDate signedOn,
        @NotBlank @Size(max = 64) String sha256,
        LocalDate appealUntil,
        @Valid LegalBasis silence)
        implements Letter {

    public VisitProtocol {
        people = people == null ? null : people.stream().toList();
        said = said == null ? null : said.stream().toList();
        files = files == null ? null : files.stream().toList();
    }

    @Override
    public LetterKind kind() {
        return LetterKind.VISIT_PROTOCOL;
    }

    @Override
    public List<Violation> crossCheck() {
        boolean left = Boolean.FALSE.equals(identified)
                || Boolean.FALSE.equals(purposeTold)
                || Boolean.FALSE.equals(witnessTold)
                || Boolean.FALSE.equals(silenceTold);
        return left && deviation == null ? List.of(Violation.of("deviation", "required")) : List.of();
    }
}
