package no.algoritmetilsyn.appeal.step;

import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Begins the letter that dismisses the appeal (avvisning): a decision that can be appealed itself, and that somebody else signs
 * (forvaltningsloven §§ 2 third paragraph, 31, 33).
 *
 * @param note for colleagues; or null
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_REVIEW,
        task = "dismissAppeal",
        endsTask = false,
        path = "avvis-klagen",
        event = "APPEAL_DISMISSAL_BEGUN")
public record DismissAppeal(@Size(max = 2_000) String note) {}
