package no.algoritmetilsyn.ban.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * A ban in force is looked at once more before its last day, such as when what ends it earlier has happened.
 *
 * @param reason why, for colleagues
 */
@Step(
        kinds = ProceedingKind.BAN,
        act = Act.BAN_FOLLOW,
        task = "followBan",
        path = "forbudet-paa-nytt",
        event = "BAN_TAKEN_UP")
public record TakeUpBan(@NotBlank @Size(max = 2_000) String reason) {}
