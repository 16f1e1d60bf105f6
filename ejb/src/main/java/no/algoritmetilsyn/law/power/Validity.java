package no.algoritmetilsyn.law.power;

import java.time.LocalDate;

/** Whether a dated row holds on a day. */
final class Validity {

    private Validity() {}

    /** From the first day on and before the day on which it ends; null is open. */
    static boolean holds(LocalDate from, LocalDate until, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }
}
