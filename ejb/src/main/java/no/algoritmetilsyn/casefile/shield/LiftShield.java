package no.algoritmetilsyn.casefile.shield;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Opens the case of a proceeding again to those who saw it before it was shielded. Who was named keeps sight.
 *
 * @param reason why, for those who see the case
 */
@Step(act = Act.CASEFILE_SHIELD, path = "opphev-skjerming", event = "CASE_UNSHIELDED", changesState = false)
public record LiftShield(@NotBlank @Size(max = 2_000) String reason) {}
