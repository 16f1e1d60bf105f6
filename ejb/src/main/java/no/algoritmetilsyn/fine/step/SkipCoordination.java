package no.algoritmetilsyn.fine.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.AskedByLaw;

/**
 * Says why nobody of a sort has to be asked about coordination (forvaltningsloven § 47).
 *
 * @param partner of what sort
 * @param reason why not
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.FINE_COORDINATE,
        path = "uten-samordning",
        event = "FINE_COORDINATION_SKIPPED")
public record SkipCoordination(@NotNull Partner partner, @AskedByLaw @NotBlank @Size(max = 2_000) String reason) {}
