package no.algoritmetilsyn.decision.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Writes that the authority takes back all that it has decided, without an appeal (forvaltningsloven § 35; of 2025 §§ 71, 74). The letter makes
 * it so: a second person signs it, and what carries the decision out ends when it leaves.
 *
 * @param ground which condition of the act is met
 * @param effect from when it holds no longer
 * @param because why, in words for the organisation
 * @param heard who could say something about it beforehand and what came of that, or why nobody had to (§ 16)
 * @param told what those who have complained are told; null where nobody whom we know has
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.DECISION_REVERSE,
        path = "gjor-om-vedtaket",
        event = "DECISION_REVERSAL_DRAFTED")
public record ReverseDecision(
        @NotNull ReversalGround ground,
        @NotNull ReversalEffect effect,
        @NotBlank @Size(max = 4_000) String because,
        @NotBlank @Size(max = 2_000) String heard,
        @Size(max = 2_000) String told)
        implements CrossChecked {

    /** What is invalid was so from the beginning. */
    @Override
    public List<Violation> crossCheck() {
        return ground == ReversalGround.INVALID && effect == ReversalEffect.FROM_NOW
                ? List.of(Violation.of("effect", "invalidFromTheBeginning"))
                : List.of();
    }
}
