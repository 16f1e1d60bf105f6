package no.algoritmetilsyn.inspection.step;

import jakarta.validation.Valid;
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
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.finding.HearingException;

/**
 * Says what is to come of each finding that holds, and begins the final report. The inspection ends when it is sent, signed by a
 * leader.
 *
 * @param outcomes of all findings that hold
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_CONCLUDE,
        task = "concludeInspection",
        endsTask = false,
        path = "endelig-rapport",
        event = "FINAL_REPORT_BEGUN")
public record ReportFinal(@Valid @Size(max = 50) List<Outcome> outcomes) implements CrossChecked {

    /**
     * What comes of one finding.
     *
     * @param number of the finding
     * @param exception why the organisation was not heard on it (forvaltningsloven § 17); only where it was not
     * @param exceptionReason in what way the exception holds here; with one
     */
    public record Outcome(
            @NotNull @Min(1) Integer number,
            @NotNull FindingOutcome outcome,
            @NotBlank @Size(max = 4_000) String reason,
            HearingException exception,
            @Size(max = 2_000) String exceptionReason) {}

    @Override
    public List<Violation> crossCheck() {
        var faults = new ArrayList<Violation>();
        for (int i = 0; outcomes != null && i < outcomes.size(); i++) {
            Outcome one = outcomes.get(i);
            if ((one.exception() == null) != (one.exceptionReason() == null)) {
                String field = one.exception() == null ? "exception" : "exceptionReason";
                faults.add(Violation.at("/outcomes/" + i + "/" + field, "required"));
            }
        }
        return faults;
    }
}
