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
 * The organisation that a proceeding is directed at asks to see documents of the case, as the party that it is (forvaltningsloven
 * §§ 18-21). What is shown to it is released document by document; what is not is refused by a letter that names the provision.
 *
 * @param text which documents, or what they are about
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
        path = "be-om-innsyn",
        event = "PARTY_ACCESS_ASKED",
        changesState = false)
public record AskPartyAccess(
        @NotBlank @Size(max = 10_000) String text,
        @SaidByStaff @NotNull LocalDate receivedOn,
        @Size(max = 20) List<UUID> files) {}
