package no.algoritmetilsyn.appeal.step;

import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * The limit has passed and the appeal is not mended: whether it can be heard as it is, is looked at again (forvaltningsloven § 32).
 *
 * @param note for colleagues; or null
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_RECEIVE,
        prepares = "awaitMending",
        path = "ikke-rettet",
        event = "APPEAL_NOT_MENDED")
public record ProceedUnmended(@Size(max = 4_000) String note) {}
