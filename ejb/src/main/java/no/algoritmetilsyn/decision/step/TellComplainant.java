package no.algoritmetilsyn.decision.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Begins the letter that tells a complainant what their complaint has led to (forvaltningsloven §§ 11, 27).
 *
 * @param summary what was decided, in a sentence or two: nothing that is secret (§ 13)
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.DECISION_FOLLOW,
        prepares = "followDecision",
        path = "fortell-klageren",
        event = "DECISION_COMPLAINANT_LETTER_BEGUN")
public record TellComplainant(@NotBlank @Size(max = 2_000) String summary) {}
