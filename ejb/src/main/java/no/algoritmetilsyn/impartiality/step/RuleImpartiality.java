package no.algoritmetilsyn.impartiality.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Except;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * The superior of somebody rules on an objection to their impartiality (forvaltningsloven § 8), and tells the party. Upheld, the person has
 * nothing more to do with the case from that moment, and a substitute may take over what they held (§ 9).
 *
 * @param userName of the one whom it concerns
 * @param upheld whether they are disqualified
 * @param ground of § 6, where they are
 * @param reason in words for the party
 * @param substitute user name of the one who takes over their tasks; null when these go back to the group
 */
@Step(
        act = Act.IMPARTIALITY_RULE,
        task = "ruleImpartiality",
        path = "avgjor-habilitet",
        event = "IMPARTIALITY_RULED",
        asksAgain = true,
        changesState = false)
public record RuleImpartiality(
        @NotBlank @Size(max = 60) String userName,
        @NotNull Boolean upheld,
        @Except({"NONE", "DERIVED"}) Impartiality.Ground ground,
        @NotBlank @Size(max = 4_000) String reason,
        @Size(max = 60) String substitute)
        implements CrossChecked {

    @Override
    public List<Violation> crossCheck() {
        var faults = new ArrayList<Violation>();
        if (upheld == null) {
            return faults;
        }
        if (upheld && ground == null) {
            faults.add(Violation.of("ground", "required"));
        }
        if (!upheld && ground != null) {
            faults.add(Violation.of("ground", "notUpheld"));
        }
        if (!upheld && substitute != null) {
            faults.add(Violation.of("substitute", "notUpheld"));
        }
        return faults;
    }
}
