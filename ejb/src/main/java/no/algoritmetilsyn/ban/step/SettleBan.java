package no.algoritmetilsyn.ban.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * The last day of the ban is past: writes down that it has run out, or that a final decision is prepared. Nothing is forbidden by it
 * any more in either case.
 *
 * @param settlement which of the two
 * @param reason why
 */
@Step(
        kinds = ProceedingKind.BAN,
        act = Act.BAN_SETTLE,
        task = "settleBan",
        path = "forbudet-er-ute",
        event = "BAN_SETTLED",
        asksAgain = true)
public record SettleBan(@NotNull BanSettlement settlement, @NotBlank @Size(max = 4_000) String reason) {}
