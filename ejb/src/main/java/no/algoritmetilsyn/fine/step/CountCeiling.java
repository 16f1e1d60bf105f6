package no.algoritmetilsyn.fine.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.Except;
import no.algoritmetilsyn.law.power.FinedSize;

/**
 * Counts how high a fine may be and until when it may be decided, as if it were decided today, and keeps the receipt
 * (forvaltningsloven § 44 second paragraph). The last count holds.
 *
 * @param basis how lawyers name the ceiling, such as {@code 83(5)}
 * @param size what is fined
 * @param turnover of the undertaking in the world, last year, in kroner; null where there is none
 * @param euroRate kroner for a euro today; null where our table is to tell it, or the ceiling is in kroner
 * @param basicAmount the basic amount (G) in kroner; null where our table is to tell it
 * @param breachEnded when the breach ended, Europe/Oslo; null while it goes on
 */
@Step(kinds = ProceedingKind.DECISION, act = Act.FINE_ASSESS, path = "tak-for-gebyret", event = "FINE_CEILING_COUNTED")
public record CountCeiling(
        @NotBlank @Size(max = 30) String basis,
        @NotNull @Except("PERSON") FinedSize size,
        BigDecimal turnover,
        @Size(max = 12) String euroRate,
        Integer basicAmount,
        LocalDate breachEnded) {}
