package no.algoritmetilsyn.penalty.accrual;

import java.time.LocalDate;

/**
 * Some days in a row.
 *
 * @param from the first
 * @param to the last; null while nobody has said when it ends
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A period does not end on " + to + " when it begins on " + from);
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether any day is in both. */
    boolean touches(LocalDate first, LocalDate last) {
        return !last.isBefore(from) && (to == null || !first.isAfter(to));
    }
}
