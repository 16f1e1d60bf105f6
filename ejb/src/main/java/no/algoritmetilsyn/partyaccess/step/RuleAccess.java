package no.algoritmetilsyn.partyaccess.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Rules on what a party may see, document by document, and tells it by a letter (forvaltningsloven §§ 18-21; of 2025 §§ 46-53). What is given
 * is shown at once and cannot be taken back.
 *
 * @param rulings one for each document that was asked for
 */
@Step(
        kinds = ProceedingKind.PARTY_ACCESS,
        act = Act.PARTY_ACCESS_RULE,
        task = "ruleAccess",
        path = "avgjor-innsyn",
        event = "PARTY_ACCESS_RULED",
        asksAgain = true)
public record RuleAccess(@NotEmpty @Valid @Size(max = 200) List<Ruling> rulings) implements CrossChecked {

    /**
     * What is ruled about one document.
     *
     * @param document its id
     * @param ground why it, or something in it, is refused; null where nothing is
     * @param reason in words for the party; where nothing is refused, why all the same, for colleagues
     * @param version the file in which something is blacked out, where that is another than the document's own
     */
    public record Ruling(
            @NotNull UUID document,
            @NotNull Outcome outcome,
            AccessGround ground,
            @Size(max = 2_000) String reason,
            @Size(max = 1) List<UUID> version) {}

    @Override
    public List<Violation> crossCheck() {
        var faults = new ArrayList<Violation>();
        for (int i = 0; i < rulings.size(); i++) {
            Ruling ruling = rulings.get(i);
            String pointer = "/rulings/" + i;
            if (ruling == null || ruling.outcome() == null) {
                continue;
            }
            if (ruling.outcome().refuses() && ruling.ground() == null) {
                faults.add(Violation.at(pointer + "/ground", "required"));
            }
            if (ruling.outcome() != Outcome.AS_IS && ruling.reason() == null) {
                faults.add(Violation.at(pointer + "/reason", "required"));
            }
        }
        return faults;
    }
}
