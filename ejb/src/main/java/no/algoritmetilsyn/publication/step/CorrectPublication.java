package no.algoritmetilsyn.publication.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.demand.step.WrittenForm;

/**
 * Writes what is published, or proposed, anew: in other words, with another version of the letter. It is shown when somebody else
 * has published it.
 *
 * @param whole whether all of the letter is shown; else its newest version without what was left out
 * @param note what is corrected, and why; everybody reads it when it was published before
 * @param publication id of it; null for the one that waits to be published, or else was proposed last
 */
@Step(
        kinds = {
            ProceedingKind.DECISION,
            ProceedingKind.PENALTY,
            ProceedingKind.INSPECTION,
            ProceedingKind.FINE,
            ProceedingKind.BAN
        },
        act = Act.PUBLICATION_PROPOSE,
        path = "rett-publisering",
        event = "PUBLICATION_CORRECTED",
        changesState = false)
public record CorrectPublication(
        @NotNull Boolean whole,
        @NotNull WrittenForm writtenForm,
        @NotBlank @Size(max = 200) String headline,
        @NotBlank @Size(max = 4_000) String summary,
        @Valid @Size(max = 20) List<ProposePublication.AboutRecord> records,
        @NotBlank @Size(max = 300) String note,
        UUID publication) {}
