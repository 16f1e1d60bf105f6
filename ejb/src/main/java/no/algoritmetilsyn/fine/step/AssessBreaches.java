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
import no.algoritmetilsyn.finding.Proof;

/**
 * Says of each ground of a decision to fine how sure the facts are, and what the organisation is to blame for (forvaltningsloven § 46 first
 * paragraph, EMK art. 6). The last assessment of a ground counts.
 *
 * @param breaches one for each ground that is assessed
 */
@Step(kinds = ProceedingKind.DECISION, act = Act.FINE_ASSESS, path = "bevis-og-skyld", event = "FINE_BREACHES_ASSESSED")
public record AssessBreaches(@NotEmpty @Valid @Size(max = 30) List<Breach> breaches) {

    /**
     * One.
     *
     * @param number of the ground
     * @param proof how sure the facts are
     * @param proofReason what shows them
     * @param guilt what the organisation is to blame for
     * @param guiltReason what shows that
     */
    public record Breach(
            @NotNull Integer number,
            @NotNull Proof proof,
            @NotBlank @Size(max = 2_000) String proofReason,
            @NotNull Guilt guilt,
            @NotBlank @Size(max = 2_000) String guiltReason) {}
}
