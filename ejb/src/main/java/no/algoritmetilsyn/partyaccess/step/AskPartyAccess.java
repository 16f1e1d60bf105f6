package no.algoritmetilsyn.partyaccess.step;

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
 * A party asks to see documents of the case: the organisation that a proceeding is directed at, or a complainant who is a party
 * (forvaltningsloven § 18). The request becomes a proceeding of its own in the same case, in which it is ruled document by document.
 *
 * @param scope whether all documents are asked for
 * @param text which documents, or what they are about
 * @param receivedOn day on which the authority got it, Europe/Oslo
 * @param files that came with it
 */
@Step(
        kinds = {
            ProceedingKind.COMPLAINT,
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
        party = {Act.PROCEEDING_ANSWER, Act.COMPLAINT_WRITE},
        path = "be-om-innsyn",
        event = "PARTY_ACCESS_ASKED",
        changesState = false)
public record AskPartyAccess(
        @NotNull Scope scope,
        @NotBlank @Size(max = 10_000) String text,
        @SaidByStaff @NotNull LocalDate receivedOn,
        @Size(max = 20) List<UUID> files) {}
