package no.algoritmetilsyn.fine.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Says of the factors of a fine which way each counts, and why (forvaltningsloven § 46 second paragraph and the act that gives the
 * power). The last word about a factor counts.
 *
 * @param factors those that are weighed
 */
@Step(kinds = ProceedingKind.DECISION, act = Act.FINE_ASSESS, path = "momenter", event = "FINE_FACTORS_WEIGHED")
public record WeighFactors(@NotEmpty @Valid @Size(max = 40) List<Factor> factors) {

    /**
     * One.
     *
     * @param factor its name among the rows of law, such as {@code fvl67-a}
     * @param direction which way it counts
     * @param sentence why; it stands in the letter
     */
    public record Factor(
            @NotBlank @Size(max = 40) String factor,
            @NotNull Direction direction,
            @NotBlank @Size(max = 2_000) String sentence) {}
}
