package no.algoritmetilsyn.publication.step;

import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Publishes what was proposed or corrected last. Taken by somebody who did not write it (offentleglova §§ 5 and 13).
 *
 * @param note for colleagues; null for nothing
 */
@Step(
        kinds = {
            ProceedingKind.DECISION,
            ProceedingKind.PENALTY,
            ProceedingKind.INSPECTION,
            ProceedingKind.FINE,
            ProceedingKind.BAN
        },
        act = Act.PUBLICATION_PUBLISH,
        path = "publiser",
        event = "PUBLICATION_PUBLISHED",
        asksAgain = true,
        fourEyes = true,
        changesState = false)
public record PublishDecision(@Size(max = 2_000) String note) {}
