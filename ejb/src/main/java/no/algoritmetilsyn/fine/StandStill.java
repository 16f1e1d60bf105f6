package no.algoritmetilsyn.fine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * How long a limit stands still, counted from the days alone.
 *
 * @param count days with a known end on which it does; a day that is named twice is one day
 * @param since first of the days whose last nobody knows; null where all are known
 */
record StandStill(int count, LocalDate since) {

    /**
     * Days on which it stands still.
     *
     * @param until the last; null while nobody knows it
     */
    record Days(LocalDate from, LocalDate until) {}

    /**
     * Counts them.
     *
     * @param first day of the limit; what is before that does not move it
     */
    static StandStill of(List<Days> all, LocalDate first) {
        int count = 0;
        LocalDate next = first;
        for (Days days : all.stream().sorted(Comparator.comparing(Days::from)).toList()) {
            LocalDate from = days.from().isAfter(next) ? days.from() : next;
            if (days.until() == null) {
                return new StandStill(count, from);
            }
            if (!days.until().isBefore(from)) {
                count += (int) ChronoUnit.DAYS.between(from, days.until()) + 1;
                next = days.until().plusDays(1);
            }
        }
        return new StandStill(count, null);
    }
}
