package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Tells a party how much of its costs is covered, after a decision was changed in its favour (forvaltningsloven § 36; of 2025 § 69). It is a
 * decision.
 *
 * @param basis the provision on costs
 * @param reference of the claim
 * @param changed reference of the appeal or the fine by which the decision was changed
 * @param changedOn the day of that
 * @param claimedOn the day on which it was claimed
 * @param claimed kroner that are claimed
 * @param covered kroner that are covered
 * @param lastDay the last day to claim; null for a claim in time
 * @param late the provision on what comes too late; null for a claim in time
 * @param heardLate why what came too late is heard all the same; or null
 * @param term constant of the ground by which it is ruled; null where the claim is dismissed because it came too late
 * @param reason why
 * @param payer who pays; null where nothing is covered
 * @param appeal how it is appealed
 */
public record CostsRuled(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 60) String changed,
        @NotNull LocalDate changedOn,
        @NotNull LocalDate claimedOn,
        @NotNull @Min(1) @Max(999_999_999) Integer claimed,
        @NotNull @Min(0) @Max(999_999_999) Integer covered,
        LocalDate lastDay,
        @Valid LegalBasis late,
        @Size(max = 2_000) String heardLate,
        @Size(max = 40) String term,
        @NotBlank @Size(max = 4_000) String reason,
        @Size(max = 200) String payer,
        @NotNull @Valid Appeal appeal)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.COSTS_RULED;
    }

    /** Nothing is covered of what is dismissed, and only what came too late is. */
    @Override
    public List<Violation> crossCheck() {
        var faults = new ArrayList<Violation>();
        if (claimed == null || covered == null) {
            return faults;
        }
        if (covered > claimed) {
            faults.add(Violation.of("covered", "tooMuch"));
        }
        if (covered > 0 && payer == null) {
            faults.add(Violation.of("payer", "required"));
        }
        boolean dismissed = term == null;
        if (dismissed && covered > 0) {
            faults.add(Violation.of("term", "required"));
        }
        if ((dismissed || heardLate != null || late != null) && lastDay == null) {
            faults.add(Violation.of("lastDay", "required"));
        }
        if ((dismissed || lastDay != null) && late == null) {
            faults.add(Violation.of("late", "required"));
        }
        if (!dismissed && lastDay != null && heardLate == null) {
            faults.add(Violation.of("heardLate", "required"));
        }
        return faults;
    }
}
