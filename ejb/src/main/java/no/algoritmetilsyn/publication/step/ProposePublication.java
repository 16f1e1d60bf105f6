package no.algoritmetilsyn.publication.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.demand.step.WrittenForm;

/**
 * Proposes that a decision or a final report is published, and begins the letter that asks its party first what of it is secret
 * (offentleglova §§ 3 and 13, forvaltningsloven § 13 first paragraph no. 2).
 *
 * @param document number of the letter within its case
 * @param whole whether all of the letter is shown; else its version without what was left out
 * @param writtenForm of headline and summary
 * @param headline what it is called
 * @param summary what was decided or found, in plain words
 * @param records of the register that it is about
 * @param secretsBy the last day for the party to point at secrets, Europe/Oslo; null for the usual one
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
        path = "foresla-publisering",
        event = "PUBLICATION_PROPOSED",
        changesState = false)
public record ProposePublication(
        @NotNull @Min(1) Integer document,
        @NotNull Boolean whole,
        @NotNull WrittenForm writtenForm,
        @NotBlank @Size(max = 200) String headline,
        @NotBlank @Size(max = 4_000) String summary,
        @Valid @Size(max = 20) List<AboutRecord> records,
        LocalDate secretsBy) {

    /**
     * A record of the register.
     *
     * @param record its id
     */
    public record AboutRecord(@NotNull UUID record) {}
}
