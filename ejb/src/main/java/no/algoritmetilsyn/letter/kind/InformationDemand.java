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
 * Asks a body for an account, or orders it to give information (forvaltningsloven § 14).
 *
 * @param basis the provision that gives the power, or by which anybody may be asked
 * @param reference by which the body knows what it is about
 * @param subject what it is about, in few words
 * @param limit last day for an answer
 * @param cover what the case officer says first; null for nothing
 * @param purpose what the answer is used for
 * @param why why the body is asked
 * @param decides whether a machine or a person decides, and who has the last word, as far as is known; null in letters of before
 * @param sourceCode why nothing less than the source code will do (AI Act art. 74(13)); null where it is not asked for
 * @param points what is asked for
 * @param duty how the order is made and appealed; null in a demand that nobody has to follow
 * @param silence the provision on the right to silence, where a fine is contemplated; else null
 */
public record InformationDemand(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 120) String subject,
        @NotNull LocalDate limit,
        @Size(max = 4_000) String cover,
        @NotBlank @Size(max = 2_000) String purpose,
        @NotBlank @Size(max = 4_000) String why,
        @Size(max = 600) String decides,
        @Size(max = 4_000) String sourceCode,
        @NotEmpty @Size(max = 30) List<@Valid @NotNull Point> points,
        @Valid Duty duty,
        @Valid LegalBasis silence)
        implements Letter {

    public InformationDemand {
        points = points == null ? null : points.stream().toList();
    }

    /**
     * What is asked for in one point.
     *
     * @param number of the point, from 1
     * @param wanted what kind of thing, in the language of the letter
     * @param text what exactly
     * @param limit of its own; null for that of the demand
     */
    public record Point(
            @NotNull @Min(1) Integer number,
            @NotBlank @Size(max = 60) String wanted,
            @NotBlank @Size(max = 4_000) String text,
            LocalDate limit) {}

    /**
     * The duty to answer, and how it is appealed.
     *
     * @param procedure the provision on orders to give information
     * @param appealUntil last day to appeal; null where it has to be done at once
     * @param effect what an appeal does
     * @param urgent why the duty is to be fulfilled in spite of an appeal; only with {@link Effect#URGENT}
     */
    public record Duty(
            @NotNull @Valid LegalBasis procedure,
            LocalDate appealUntil,
            @NotNull Effect effect,
            @Size(max = 4_000) String urgent) {}

    /** What an appeal against the duty does. */
    public enum Effect {
        /** Nobody has to answer before it is decided (forvaltningsloven § 14). */
        SUSPENDS,
        /** It would, but the matter is urgent. */
        URGENT,
        /** The duty stands unless it is postponed (forvaltningsloven 2025 § 19). */
        BINDS
    }

    @Override
    public LetterKind kind() {
        return LetterKind.INFORMATION_DEMAND;
    }

    @Override
    public LocalDate limitTold() {
        return limit;
    }

    @Override
    public List<Violation> crossCheck() {
        return duty != null && (duty.effect() == Effect.URGENT) != (duty.urgent() != null)
                ? List.of(Violation.at("/duty/urgent", "required"))
                : List.of();
    }
}
