package no.algoritmetilsyn.demand.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Says of each answer whether it is enough (forvaltningsloven § 17). The demand ends when no point is open any more.
 *
 * @param points every point that was answered, and others that are not needed any more
 */
@Step(
        kinds = ProceedingKind.DEMAND,
        act = Act.DEMAND_ASSESS,
        task = "assessPoints",
        path = "vurder",
        event = "DEMAND_ASSESSED",
        asksAgain = true)
public record AssessPoints(@NotEmpty @Valid @Size(max = 30) List<Assessment> points) implements CrossChecked {

    @Override
    public List<Violation> crossCheck() {
        var violations = new ArrayList<Violation>();
        for (int i = 0; points != null && i < points.size(); i++) {
            Assessment assessment = points.get(i);
            if (assessment.needsReason() && assessment.reason() == null) {
                violations.add(Violation.at("/points/" + i + "/reason", "required"));
            }
            if (assessment.result() == Result.INSUFFICIENT && assessment.limit() == null) {
                violations.add(Violation.at("/points/" + i + "/limit", "required"));
            }
        }
        return violations;
    }

    /** What is found of an answer. */
    public enum Result {
        SUFFICIENT,
        /** It is asked again, with a new limit. */
        INSUFFICIENT,
        /** It need not be answered any more. */
        NOT_NEEDED
    }

    /**
     * What is found of one point.
     *
     * @param number of the point
     * @param reason why it is not enough, or not needed; else it may be left out
     * @param limit last day for a better answer; only with one that is not enough
     */
    public record Assessment(
            @NotNull @Min(1) Integer number,
            @NotNull Result result,
            @Size(max = 4_000) String reason,
            LocalDate limit) {

        private boolean needsReason() {
            return result == Result.INSUFFICIENT || result == Result.NOT_NEEDED;
        }
    }
}
