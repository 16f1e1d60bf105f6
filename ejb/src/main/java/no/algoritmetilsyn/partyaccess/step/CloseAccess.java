package no.algoritmetilsyn.partyaccess.step;

import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Nothing more comes of a request: the time to appeal has passed, and no appeal is open.
 *
 * @param note for colleagues
 */
@Step(
        kinds = ProceedingKind.PARTY_ACCESS,
        act = Act.PARTY_ACCESS_RULE,
        task = "followAccess",
        path = "avslutt-innsyn",
        event = "PARTY_ACCESS_CLOSED")
public record CloseAccess(@Size(max = 2_000) String note) {}
