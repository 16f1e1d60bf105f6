package no.algoritmetilsyn.penalty.accrual;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days on which a fine stands still: its effect is suspended (forvaltningsloven § 42), more time was given after the limit had
 * passed (§ 35), or compliance is impossible without own fault (§ 51 second paragraph). Pauses may overlap and touch; a day that
 * stands in two of them is one day.
 */
final class Pauses {

    /** First and last day of pauses that neither overlap nor touch. */
    private final TreeMap<LocalDate, LocalDate> merged = new TreeMap<>();

    Pauses(List<Period> periods) {
        periods.forEach(this::add);
    }

    private void add(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to() == null ? LocalDate.MAX : period.to();
        Map.Entry<LocalDate, LocalDate> before = merged.floorEntry(from);
        if (before != null && !before.getValue().isBefore(from.minusDays(1))) {
            from = before.getKey();
            to = later(to, before.getValue());
        }
        var after = merged.tailMap(from, true).entrySet().iterator();
        while (after.hasNext()) {
            Map.Entry<LocalDate, LocalDate> next = after.next();
            if (to.isBefore(LocalDate.MAX) && next.getKey().isAfter(to.plusDays(1))) {
                break;
            }
            to = later(to, next.getValue());
            after.remove();
        }
        merged.put(from, to);
    }

    /** Whether the fine stands still on a day. */
    boolean cover(LocalDate day) {
        Map.Entry<LocalDate, LocalDate> before = merged.floorEntry(day);
        return before != null && !before.getValue().isBefore(day);
    }

    /** The first day from another on, that one included, on which the fine does not stand still; null when there is none. */
    LocalDate firstDayOutside(LocalDate from) {
        if (!cover(from)) {
            return from;
        }
        LocalDate last = merged.floorEntry(from).getValue();
        return last.equals(LocalDate.MAX) ? null : last.plusDays(1);
    }

    /** The last day in a row from another on that has the same answer as that one, but not after a last day. */
    LocalDate sameUntil(LocalDate from, LocalDate last) {
        LocalDate change;
        if (cover(from)) {
            change = merged.floorEntry(from).getValue();
        } else {
            LocalDate next = merged.higherKey(from);
            change = next == null ? last : next.minusDays(1);
        }
        return change.isAfter(last) ? last : change;
    }

    /** How many days from one to another, both included, the fine does not stand still. */
    int daysOutside(LocalDate first, LocalDate last) {
        int days = 0;
        for (LocalDate from = first; !from.isAfter(last); ) {
            LocalDate until = sameUntil(from, last);
            days += cover(from) ? 0 : (int) ChronoUnit.DAYS.between(from, until) + 1;
            from = until.plusDays(1);
        }
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
