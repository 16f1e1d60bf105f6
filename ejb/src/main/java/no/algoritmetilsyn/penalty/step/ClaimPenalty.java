package no.algoritmetilsyn.penalty.step;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Begins the letter that claims what has accrued up to a day. It is a decision that somebody else signs; it counts when it is sent
 * (forvaltningsloven § 51).
 *
 * @param day the last that is claimed, Europe/Oslo
 * @param due the last day to pay; null for the usual time from today
 */
@Step(
        kinds = ProceedingKind.PENALTY,
        act = Act.PENALTY_CLAIM,
        prepares = "followPenalty",
        path = "krev-inn",
        event = "PENALTY_CLAIM_BEGUN")
public record ClaimPenalty(@NotNull LocalDate day, LocalDate due) {

    /** Paid within the usual time. */
    public ClaimPenalty(LocalDate day) {
        this(day, null);
    }
}
