package no.algoritmetilsyn.decision.step;

import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Goes on although the organisation has said nothing: the limit of the advance notice has passed (forvaltningsloven § 16).
 *
 * @param note for colleagues; null for nothing
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.DECISION_ASSESS,
        task = "awaitStatement",
        path = "uten-uttalelse",
        event = "DECISION_HEARING_PASSED")
public record ProceedWithoutStatement(@Size(max = 2_000) String note) {}
