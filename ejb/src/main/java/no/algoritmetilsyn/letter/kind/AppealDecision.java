package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * The decision of the appeal body (forvaltningsloven § 34). It cannot be appealed (§ 28 third paragraph).
 *
 * @param basis the provision by which the appeal body decides
 * @param reference of the appeal
 * @param appealed reference of what is appealed
 * @param decidedOn the day on which that was decided
 * @param body who decides
 * @param result constant of the appeal: {@code DISMISSED}, {@code UPHELD}, {@code CHANGED}, {@code ANNULLED}, {@code REMITTED}
 * @param changes what becomes of single points
 * @param amount kroner that are still claimed; null where no claim is changed
 * @param decidedUnder the provisions on which it rests
 * @param reasons why
 * @param ombud the provision on complaints to the ombud (sivilombudsloven § 9), where nothing is left to be decided; else null
 * @param court the provision on lawsuits (§ 27 b), where nothing is left to be decided; else null
 * @param costs the provision on costs (§ 36), where something is changed; else null
 */
public record AppealDecision(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 60) String appealed,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String body,
        @NotBlank @Size(max = 20) String result,
        @NotNull @Size(max = 20) List<@NotNull @Valid ChangedPoint> changes,
        @Min(0) Integer amount,
        @NotBlank @Size(max = 1_000) String decidedUnder,
        @NotBlank @Size(max = 10_000) String reasons,
        @Valid LegalBasis ombud,
        @Valid LegalBasis court,
        @Valid LegalBasis costs)
        implements Letter {

    /** The first instance decides anew. */
    private static final String REMITTED = "REMITTED";

    private static final Set<String> FOUNDED = Set.of("CHANGED", "ANNULLED", REMITTED);

    public AppealDecision {
        changes = changes == null ? null : changes.stream().toList();
    }

    @Override
    public LetterKind kind() {
        return LetterKind.APPEAL_DECISION;
    }

    /**
     * A party whose decision was changed is told of the costs (§ 36 fourth paragraph), and one to whom nothing more is decided here of
     * what it can do elsewhere (§ 27 third paragraph).
     */
    @Override
    public List<Violation> crossCheck() {
        var missing = new ArrayList<Violation>();
        if (costs == null && result != null && FOUNDED.contains(result)) {
            missing.add(Violation.of("costs", "required"));
        }
        if (result != null && !result.equals(REMITTED)) {
            if (ombud == null) {
                missing.add(Violation.of("ombud", "required"));
            }
            if (court == null) {
                missing.add(Violation.of("court", "required"));
            }
        }
        return missing;
    }
}
