package no.algoritmetilsyn.law.collection;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that was entered by mistake about the payment of a money claim, and what it was corrected to.
 *
 * @param repayment whether it was paid back, and not paid
 * @param amountBefore whole kroner that were entered
 * @param dayBefore that was entered
 * @param amount whole kroner that were really paid; none where nothing was
 * @param day on which that was paid
 */
public record EntryCorrection(
        boolean repayment,
        int amountBefore,
        LocalDate dayBefore,
        int amount,
        LocalDate day,
        String reason,
        Instant correctedAt) {}
