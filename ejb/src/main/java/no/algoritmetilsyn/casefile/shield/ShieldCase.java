package no.algoritmetilsyn.casefile.shield;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Shield;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Narrows the case of a proceeding to named persons (forvaltningsloven § 13); all others lose it at once, with what they hold in it. Taken
 * again, it says anew who keeps sight.
 *
 * @param grade how closely the case is held
 * @param ground why, in law
 * @param reason why, for those who see the case
 * @param keepers who keeps sight, the one who takes the step among them
 * @param group whose members of today keep sight, too; null for none
 */
@Step(act = Act.CASEFILE_SHIELD, path = "skjerm", event = "CASE_SHIELDED", changesState = false)
public record ShieldCase(
        @NotNull Shield.Grade grade,
        @NotNull ShieldGround ground,
        @NotBlank @Size(max = 2_000) String reason,
        @NotEmpty @Valid @Size(max = 50) List<Keeper> keepers,
        StaffGroup group)
        implements CrossChecked {

    /**
     * Somebody who keeps sight.
     *
     * @param keeper user name of the account
     */
    public record Keeper(@NotBlank @Size(max = 60) String keeper) {}

    @Override
    public List<Violation> crossCheck() {
        return grade == Shield.Grade.SOURCE_PROTECTED && ground != null && ground != ShieldGround.SOURCE
                ? List.of(Violation.of("grade", "noSource"))
                : List.of();
    }
}
