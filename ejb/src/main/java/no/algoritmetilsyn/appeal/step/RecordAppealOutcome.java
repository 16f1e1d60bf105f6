package no.algoritmetilsyn.appeal.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * An appeal body outside this installation has decided: what it says is carried out at once (forvaltningsloven § 34).
 *
 * @param day, Europe/Oslo, on which it decided
 * @param externalReference its own number
 * @param decidedUnder the provisions on which it rests
 * @param useAfter which use an interim ban forbids from now on, where that is changed; else null
 * @param lastDayAfter the last day of an interim ban, Europe/Oslo, where that is changed; else null
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_REVIEW,
        task = "recordOutcome",
        path = "utfall-fra-klageinstansen",
        event = "APPEAL_OUTCOME_RECORDED",
        asksAgain = true)
public record RecordAppealOutcome(
        @NotNull AppealResult result,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 60) String externalReference,
        @NotBlank @Size(max = 1_000) String decidedUnder,
        @Valid @Size(max = 20) List<Point> points,
        @Min(0) @Max(2_000_000_000) Integer amount,
        @Size(max = 2_000) String useAfter,
        LocalDate lastDayAfter,
        @Size(max = 20) List<UUID> files) {

    /** What was decided about something else than an interim ban. */
    public RecordAppealOutcome(
            AppealResult result,
            LocalDate day,
            String externalReference,
            String decidedUnder,
            List<Point> points,
            Integer amount,
            List<UUID> files) {
        this(result, day, externalReference, decidedUnder, points, amount, null, null, files);
    }
}
