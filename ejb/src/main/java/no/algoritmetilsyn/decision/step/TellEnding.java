package no.algoritmetilsyn.decision.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Begins the letter that tells the organisation that nothing will be decided.
 *
 * @param because why, in the written form of the organisation
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.DECISION_DRAFT,
        task = "tellEnding",
        endsTask = false,
        path = "fortell-om-avslutning",
        event = "DECISION_ENDING_BEGUN")
public record TellEnding(@NotBlank @Size(max = 2_000) String because) {}
