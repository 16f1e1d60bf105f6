package no.algoritmetilsyn.appeal.step;

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
 * Decides whether an appeal can be heard: right, form and time (forvaltningsloven §§ 28-32). Time is counted by the law, and the
 * conclusion has to fit what comes out.
 *
 * @param conclusion what comes of it
 * @param arrived day, Europe/Oslo, on which word of the decision arrived
 * @param reasonsAsked day on which the appellant asked for reasons, which begins the time anew; or null
 * @param reasonsArrived day on which they arrived; or null
 * @param lengthenedUntil day until which the time was lengthened before it was out; or null
 * @param reason why, for colleagues; asked for where a late appeal is heard, and where one is dismissed
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_ASSESS,
        task = "assessAppeal",
        path = "vilkar-for-klage",
        event = "APPEAL_ASSESSED")
public record AssessAppeal(
        @NotNull Conclusion conclusion,
        @NotNull LocalDate arrived,
        LocalDate reasonsAsked,
        LocalDate reasonsArrived,
        LocalDate lengthenedUntil,
        @Size(max = 4_000) String reason)
        implements CrossChecked {

    @Override
    public List<Violation> crossCheck() {
        var faults = new ArrayList<Violation>();
        if (reasonsArrived != null && reasonsAsked == null) {
            faults.add(Violation.of("reasonsAsked", "required"));
        }
        if (reasonsArrived != null && reasonsAsked != null && reasonsArrived.isBefore(reasonsAsked)) {
            faults.add(Violation.of("reasonsArrived", "tooEarly"));
        }
        boolean explained = conclusion == Conclusion.HEARD || conclusion == Conclusion.TO_MEND;
        if (!explained && reason == null) {
            faults.add(Violation.of("reason", "required"));
        }
        return faults;
    }
}
