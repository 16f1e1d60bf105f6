package no.algoritmetilsyn.appeal.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * The papers of the case were sent to an appeal body outside this installation (forvaltningsloven § 33 fourth paragraph; of 2025 § 67). All
 * are, but what is named with a reason, what an organ has made for its own preparation, and what tells who has reported on their own
 * workplace. While the result is waited for, more can be sent.
 *
 * @param day, Europe/Oslo, on which they were sent
 * @param carrier by which way
 * @param leftOut what was kept back
 * @param note for colleagues
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_REVIEW,
        task = "sendPapers",
        alsoDuring = "recordOutcome",
        path = "send-sakens-dokumenter",
        event = "APPEAL_PAPERS_SENT",
        asksAgain = true)
public record SendPapers(
        @NotNull LocalDate day,
        @NotNull Carrier carrier,
        @Valid @Size(max = 200) List<LeftOut> leftOut,
        @Size(max = 2_000) String note) {

    /**
     * A paper that is kept back.
     *
     * @param number in the list of the papers
     * @param reason why, which stands in the list that is sent
     */
    public record LeftOut(@NotNull @Min(1) Integer number, @NotBlank @Size(max = 500) String reason) {}
}
