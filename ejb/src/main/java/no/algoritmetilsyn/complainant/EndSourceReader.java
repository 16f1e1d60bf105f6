package no.algoritmetilsyn.complainant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Ends that somebody may know who reports on their own workplace. What they have read stays known to them, and written down.
 *
 * @param userName of the account
 */
@Step(
        kinds = ProceedingKind.COMPLAINT,
        act = Act.SOURCE_NAME_READER,
        path = "avslutt-innsyn-i-kilden",
        event = "SOURCE_READER_ENDED",
        changesState = false)
public record EndSourceReader(@NotBlank @Size(max = 60) String userName) {}
