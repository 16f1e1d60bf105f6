package no.algoritmetilsyn.fine.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.law.collection.WriteOffGround;

/**
 * Gives up what is left of a fine.
 *
 * @param ground why, in a word
 * @param reason why
 */
@Step(
        kinds = ProceedingKind.FINE,
        act = Act.FINE_DECIDE,
        path = "avskriv-gebyret",
        event = "FINE_WRITTEN_OFF",
        asksAgain = true)
public record WriteOffFine(@NotNull WriteOffGround ground, @NotBlank @Size(max = 4_000) String reason) {}
