package no.algoritmetilsyn.decision.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Ends the proceeding without a decision. An organisation that has got an advance notice is told by a letter
 * (forvaltningsloven 2025 § 58 fourth paragraph; good administrative practice before it).
 *
 * @param reason why, for colleagues
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.DECISION_END,
        message = "decisionGivenUp",
        path = "avslutt-uten-vedtak",
        event = "DECISION_GIVEN_UP",
        asksAgain = true)
public record EndWithoutDecision(@NotBlank @Size(max = 2_000) String reason) {}
