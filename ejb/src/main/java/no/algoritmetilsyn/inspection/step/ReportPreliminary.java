package no.algoritmetilsyn.inspection.step;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Begins the preliminary report, by which all findings are put to the organisation (forvaltningsloven § 17). A lawyer or a leader who has
 * written neither it nor a finding reads and signs it.
 *
 * @param limit last day for comments
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_REPORT,
        task = "examineInspection",
        endsTask = false,
        path = "forelopig-rapport",
        event = "PRELIMINARY_REPORT_BEGUN")
public record ReportPreliminary(@NotNull LocalDate limit) {}
