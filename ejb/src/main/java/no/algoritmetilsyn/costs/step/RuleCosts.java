package no.algoritmetilsyn.costs.step;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Rules on a claim of costs and begins the letter about it, which somebody else signs: it holds when that is sent (forvaltningsloven § 36; of
 * 2025 § 69).
 *
 * @param amount whole kroner that are covered, where that is a part
 * @param ground of the law; null where the claim is dismissed as late
 * @param reason in words for the party
 * @param heardLate why a claim that came late is heard all the same (§ 31); else null
 */
@Step(
        kinds = ProceedingKind.COSTS,
        act = Act.COSTS_RULE,
        task = "ruleCosts",
        endsTask = false,
        path = "avgjor-sakskostnader",
        event = "COSTS_RULING_DRAFTED")
public record RuleCosts(
        @NotNull CostsOutcome outcome,
        @Min(1) @Max(999_999_999) Integer amount,
        CostsGround ground,
        @NotBlank @Size(max = 4_000) String reason,
        @Size(max = 2_000) String heardLate)
        implements CrossChecked {

    @Override
    public List<Violation> crossCheck() {
        var faults = new ArrayList<Violation>();
        if (outcome == null) {
            return faults;
        }
        if (outcome == CostsOutcome.PARTLY && amount == null) {
            faults.add(Violation.of("amount", "required"));
        }
        if (outcome == CostsOutcome.DISMISSED) {
            if (ground != null) {
                faults.add(Violation.of("ground", "dismissed"));
            }
            if (heardLate != null) {
                faults.add(Violation.of("heardLate", "dismissed"));
            }
        } else if (ground == null) {
            faults.add(Violation.of("ground", "required"));
        } else if (ground.grants() != (outcome == CostsOutcome.GRANTED)) {
            faults.add(Violation.of("ground", ground.grants() ? "grants" : "refuses"));
        }
        return faults;
    }
}
