package no.algoritmetilsyn.decision.step;

import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Closes a decision whose time to appeal has passed; those who had complained know of it.
 *
 * @param note for colleagues; null for nothing
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.DECISION_FOLLOW,
        task = "followDecision",
        path = "lukk-vedtaket",
        event = "DECISION_CLOSED",
        asksAgain = true)
public record CloseDecision(@Size(max = 2_000) String note) {}
