package no.algoritmetilsyn.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.SaidByStaff;

/**
 * The organisation that a proceeding is directed at holds that somebody who handles the case is not impartial (forvaltningsloven
 * §§ 6-8). Whether that is so is said by the one who is objected to or, where the law asks for it, by their superior.
 *
 * @param text who, and why
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
            ProceedingKind.APPEAL
        },
        act = Act.DOCUMENT_RECORD,
        party = Act.PROCEEDING_ANSWER,
        path = "meld-fra-om-habilitet",
        event = "IMPARTIALITY_OBJECTED",
        changesState = false)
public record ObjectImpartiality(
        @NotBlank @Size(max = 10_000) String text,
        @SaidByStaff @NotNull LocalDate receivedOn,
        @Size(max = 20) List<UUID> files) {}
