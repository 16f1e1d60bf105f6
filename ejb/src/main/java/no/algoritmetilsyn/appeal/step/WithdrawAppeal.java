package no.algoritmetilsyn.appeal.step;

import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * The appellant takes the appeal back: it ends.
 *
 * @param reason in its words; or null
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_RECEIVE,
        party = Act.PROCEEDING_ANSWER,
        message = "appealEnded",
        path = "trekk-klagen",
        event = "APPEAL_WITHDRAWN",
        asksAgain = true)
public record WithdrawAppeal(@Size(max = 4_000) String reason) {}
