package no.algoritmetilsyn.complainant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * A complainant wants the letters of the authority by post, or on the pages again (eForvaltningsforskriften § 9). They need not say why. What
 * was sent before stays as it is.
 *
 * @param byPost whether letters go by post from now on
 * @param address where to, for those who have not told it; it goes into the vault
 */
@Step(
        kinds = ProceedingKind.COMPLAINT,
        act = Act.DOCUMENT_RECORD,
        party = Act.COMPLAINT_WRITE,
        path = "brev-i-posten",
        event = "LETTERS_BY_POST",
        changesState = false)
public record AskLettersByPost(@NotNull Boolean byPost, @Size(max = 500) String address) {}
