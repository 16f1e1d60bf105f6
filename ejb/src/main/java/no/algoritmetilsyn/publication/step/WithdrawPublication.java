package no.algoritmetilsyn.publication.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Takes back what is published, or lets a proposal go: nobody outside the authority sees it any more.
 *
 * @param reason why; for colleagues
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
        act = Act.PUBLICATION_WITHDRAW,
        path = "trekk-publisering",
        event = "PUBLICATION_WITHDRAWN",
        asksAgain = true,
        changesState = false)
public record WithdrawPublication(@NotBlank @Size(max = 2_000) String reason, UUID publication) {}
