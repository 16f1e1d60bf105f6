package no.algoritmetilsyn.fine.step;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Reduces a fine in favour of the organisation, without an appeal (forvaltningsloven § 35 first paragraph).
 *
 * @param amount kroner from now on
 * @param reason why
 */
@Step(
        kinds = ProceedingKind.FINE,
        act = Act.FINE_DECIDE,
        path = "sett-ned-gebyret",
        event = "FINE_REDUCED",
        asksAgain = true)
public record ReduceFine(
        @NotNull @Min(1) @Max(999_999_999) Integer amount, @NotBlank @Size(max = 4_000) String reason) {}
