package no.algoritmetilsyn.complainant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Puts the name of somebody who reports on their own workplace into the compartment of the vault (arbeidsmiljøloven § 2 A-7). It
 * does not come out again.
 *
 * @param reason why they are one
 */
@Step(
        kinds = ProceedingKind.COMPLAINT,
        act = Act.SOURCE_PROTECT,
        path = "vern-kilden",
        event = "SOURCE_PROTECTED",
        asksAgain = true)
public record ProtectSource(@NotBlank @Size(max = 2_000) String reason) {}
