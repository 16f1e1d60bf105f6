package no.algoritmetilsyn.ban.step;

import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * The limit for the statement has passed, and the organisation has said nothing: the ban is looked at again all the same.
 *
 * @param note for colleagues; or null
 */
@Step(
        kinds = ProceedingKind.BAN,
        act = Act.BAN_FOLLOW,
        task = "awaitBanStatement",
        path = "ingen-uttalelse-om-forbudet",
        event = "BAN_SILENCE_NOTED")
public record NoteBanSilence(@Size(max = 2_000) String note) {}
