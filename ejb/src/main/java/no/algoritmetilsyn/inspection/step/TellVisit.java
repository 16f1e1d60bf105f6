package no.algoritmetilsyn.inspection.step;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Begins the letter by which the organisation gets the signed record of a visit, and is told how it appeals (forvaltningsloven § 15 third and
 * fourth paragraph; of 2025 § 20).
 *
 * @param number of the visit
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_EXAMINE,
        path = "send-protokoll",
        event = "VISIT_PROTOCOL_BEGUN")
public record TellVisit(@NotNull @Min(1) Integer number) {}
