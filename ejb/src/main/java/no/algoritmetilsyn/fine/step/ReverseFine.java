package no.algoritmetilsyn.fine.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Reverses a fine: nothing is due any more (forvaltningsloven § 35 first paragraph).
 *
 * @param reason why
 */
@Step(
        kinds = ProceedingKind.FINE,
        act = Act.FINE_DECIDE,
        path = "gjor-om-gebyret",
        event = "FINE_REVERSED",
        asksAgain = true)
public record ReverseFine(@NotBlank @Size(max = 4_000) String reason) {}
