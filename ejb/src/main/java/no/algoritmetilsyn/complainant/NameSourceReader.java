package no.algoritmetilsyn.complainant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Lets somebody know who reports on their own workplace (arbeidsmiljøloven § 2 A-7).
 *
 * @param userName of an account that handles the case, not one's own
 * @param reason why they have to know
 */
@Step(
        kinds = ProceedingKind.COMPLAINT,
        act = Act.SOURCE_NAME_READER,
        path = "gi-innsyn-i-kilden",
        event = "SOURCE_READER_NAMED",
        changesState = false)
public record NameSourceReader(@NotBlank @Size(max = 60) String userName, @NotBlank @Size(max = 2_000) String reason) {}
