package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Tells another party what became of an appeal (forvaltningsloven §§ 27 and 33). Where the authority itself has changed what it decided,
 * that is a decision which the other party can appeal; what the appeal body decides cannot be appealed (§ 28 third paragraph).
 *
 * @param basis the provision on telling the parties
 * @param reference of the appeal
 * @param appealed reference of what was appealed
 * @param decidedOn the day on which that was decided
 * @param appellant who appealed
 * @param body the appeal body that decided; null where the authority did
 * @param result constant of the appeal: {@code DISMISSED}, {@code UPHELD}, {@code CHANGED}, {@code ANNULLED}, {@code REMITTED}
 * @param changes what becomes of single points
 * @param amount kroner that are still claimed; null where no claim is changed
 * @param reasons why; null where the appeal was dismissed
 * @param appeal how it is appealed; null where it cannot be
 */
public record AppealOutcomeTold(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 60) String appealed,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 200) String appellant,
        @Size(max = 200) String body,
        @NotBlank @Size(max = 20) String result,
        @NotNull @Size(max = 20) List<@NotNull @Valid ChangedPoint> changes,
        @Min(0) Integer amount,
        @Size(max = 10_000) String reasons,
        @Valid Appeal appeal)
        implements Letter {

    private static final String DISMISSED = "DISMISSED";

    public AppealOutcomeTold {
        changes = changes == null ? null : changes.stream().toList();
    }

    @Override
    public List<Violation> crossCheck() {
        var faults = new ArrayList<Violation>();
        boolean dismissed = DISMISSED.equals(result);
        if (!dismissed && (reasons == null || reasons.isBlank())) {
            faults.add(Violation.of("reasons", "required"));
        }
        boolean changedHere = body == null && !dismissed;
        if (changedHere && appeal == null) {
            faults.add(Violation.of("appeal", "required"));
        }
        if (!changedHere && appeal != null) {
            faults.add(Violation.of("appeal", "notAllowed"));
        }
        return faults;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.APPEAL_OUTCOME_TOLD;
    }
}
