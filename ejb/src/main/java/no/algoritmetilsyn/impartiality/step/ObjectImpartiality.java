package no.algoritmetilsyn.impartiality.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.SaidByStaff;

/**
 * A party holds that somebody who handles the case is not impartial (forvaltningsloven §§ 6-8). The superior of that person rules on it.
 *
 * @param person name of the one whom it concerns; null when the party does not know it
 * @param text why
 * @param receivedOn day on which the authority got it, Europe/Oslo
 * @param files that came with it
 */
@Step(
        kinds = {
            ProceedingKind.DEMAND,
            ProceedingKind.INSPECTION,
            ProceedingKind.DECISION,
            ProceedingKind.ORDER,
            ProceedingKind.PENALTY,
            ProceedingKind.FINE,
            ProceedingKind.BAN,
            ProceedingKind.PARTY_ACCESS,
            ProceedingKind.APPEAL
        },
        act = Act.DOCUMENT_RECORD,
        party = Act.PROCEEDING_ANSWER,
        path = "meld-fra-om-habilitet",
        event = "IMPARTIALITY_OBJECTED",
        changesState = false)
public record ObjectImpartiality(
        @Size(max = 200) String person,
        @NotBlank @Size(max = 10_000) String text,
        @SaidByStaff @NotNull LocalDate receivedOn,
        @Size(max = 20) List<UUID> files) {}
