package no.algoritmetilsyn.inspection.step;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Signs the record of a visit (forvaltningsloven § 15 third paragraph): it stands as it is from now on, with its hash.
 *
 * @param number of the visit
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_EXAMINE,
        prepares = "examineInspection",
        path = "signer-gransking",
        event = "VISIT_SIGNED",
        asksAgain = true)
public record SignVisit(@NotNull @Min(1) Integer number) {}
