package no.algoritmetilsyn.fine.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.algoritmetilsyn.law.power.FinedSize;

/**
 * How high may a fine be, may it be decided, and when is it paid? As one row asks it.
 *
 * @param basis how lawyers name the ceiling, such as {@code 83(4)}
 * @param turnover of the undertaking in the world, last year, in kroner; null where there is none
 * @param size what is fined
 * @param euroRate kroner for a euro on the day of the decision; null where our table is to tell it
 * @param basicAmount the basic amount (G); null where our table is to tell it
 * @param breachEnded when the breach ended; null while it goes on
 * @param notice the day of the advance notice; null when none was given
 * @param decided the day of the decision
 * @param becameFinal when the decision became final; null when it is not
 */
public record FineQuestion(
        String basis,
        Long turnover,
        FinedSize size,
        BigDecimal euroRate,
        BigDecimal basicAmount,
        LocalDate breachEnded,
        LocalDate notice,
        LocalDate decided,
        LocalDate becameFinal) {

    /** The day whose law counts (Grunnloven § 97): that on which the breach ended, or of the decision while it goes on. */
    LocalDate dayOfLaw() {
        return breachEnded == null ? decided : breachEnded;
    }
}
