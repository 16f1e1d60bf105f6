package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Tells a party which documents of its case it gets to see, and which it does not: by which provision, paragraph and letter, and how that is
 * appealed (partsinnsyn, forvaltningsloven §§ 18-21).
 *
 * @param basis the provision on the right to see the papers
 * @param reference of the request
 * @param askedOn day on which the request came in, Europe/Oslo
 * @param given documents that the party gets
 * @param refused documents that it does not get, or not the whole of
 * @param appeal how the refusal is appealed; null where nothing is refused
 */
public record PartyAccessRuled(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotNull LocalDate askedOn,
        @NotNull @Size(max = 200) List<@NotNull @Valid Given> given,
        @NotNull @Size(max = 200) List<@NotNull @Valid Refused> refused,
        @Valid Appeal appeal)
        implements Letter {

    public PartyAccessRuled {
        given = given == null ? null : given.stream().toList();
        refused = refused == null ? null : refused.stream().toList();
    }

    /**
     * A document that the party gets.
     *
     * @param number of the document within the request
     * @param title what it is called; null where that is not told
     * @param redacted whether something in it is blacked out
     */
    public record Given(@NotNull @Min(1) Integer number, @Size(max = 300) String title, @NotNull Boolean redacted) {}

    /**
     * A document that the party does not get.
     *
     * @param number of the document within the request
     * @param title what it is called; null where that is not told
     * @param partly whether the party gets the rest of it
     * @param provision by which it is refused
     * @param reason why
     */
    public record Refused(
            @NotNull @Min(1) Integer number,
            @Size(max = 300) String title,
            @NotNull Boolean partly,
            @NotNull @Valid LegalBasis provision,
            @NotBlank @Size(max = 2_000) String reason) {}

    @Override
    public LetterKind kind() {
        return LetterKind.PARTY_ACCESS_RULED;
    }

    /** Something is ruled; and what is refused can be appealed. */
    @Override
    public List<Violation> crossCheck() {
        if (given == null || refused == null) {
            return List.of();
        }
        if (given.isEmpty() && refused.isEmpty()) {
            return List.of(Violation.of("given", "required"));
        }
        return refused.isEmpty() == (appeal == null) ? List.of() : List.of(Violation.of("appeal", "required"));
    }
}
