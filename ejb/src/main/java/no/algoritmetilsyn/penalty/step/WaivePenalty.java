package no.algoritmetilsyn.penalty.step;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Gives up a part of what has accrued (forvaltningsloven § 51 third paragraph). What the Collection Authority collects can be waived
 * only for reasons tied to the imposition.
 *
 * @param amount kroner
 * @param tied whether the reason is tied to the imposition
 * @param reason why, for colleagues
 * @param told why, in words for the organisation: it gets a letter about it, with its right to have costs covered (§ 36); null where it knows already
 */
@Step(
        kinds = ProceedingKind.PENALTY,
        act = Act.PENALTY_WAIVE,
        path = "frafall",
        event = "PENALTY_WAIVED",
        asksAgain = true)
public record WaivePenalty(
        @NotNull @Min(1) @Max(2_000_000_000) Integer amount,
        @NotNull Boolean tied,
        @NotBlank @Size(max = 4_000) String reason,
        @Size(max = 2_000) String told) {

    /** The organisation knows already. */
    public WaivePenalty(Integer amount, Boolean tied, String reason) {
        this(amount, tied, reason, null);
    }
}
