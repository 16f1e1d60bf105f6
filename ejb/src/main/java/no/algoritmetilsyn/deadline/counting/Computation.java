package no.algoritmetilsyn.deadline.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a time limit ends, and how that was found.
 *
 * @param dueDate the last day on which something is in time, in Europe/Oslo; null when the law names no time
 * @param dueInstant the first moment at which it is too late: for dates, midnight after the last day; null as above
 * @param counted the day on which the count ended, before it moved off a day off; null as above
 * @param lines the explanation, in order
 */
public record Computation(LocalDate dueDate, Instant dueInstant, LocalDate counted, List<DeadlineLine> lines) {

    public Computation {
        lines = List.copyOf(lines);
    }

    /** What the law wants as soon as possible: it has no last day. */
    public static Computation none() {
        return new Computation(null, null, null, List.of(new DeadlineLine(DeadlineLineKind.NO_DATE, List.of())));
    }

    /**
     * A limit whose last day an authority has set (domstolloven § 148 third paragraph).
     *
     * @param method says whether it moves when the day is off
     */
    public static Computation until(LocalDate lastDay, ComputingMethod method) {
        var reckoning = new Reckoning().line(DeadlineLineKind.SET_BY_AUTHORITY, lastDay);
        return reckoning.endsWith(lastDay, method.computing().landing(lastDay, reckoning));
    }

    /** Whether a last day follows from the law. */
    public boolean hasDate() {
        return dueDate != null;
    }

    /**
     * The same limit after it has stood still for some days: they are added to the day on which the count ended, and only
     * then does it move off a day off, where the method says so; otherwise a weekend would be given twice.
     */
    public Computation afterPause(int days, ComputingMethod method) {
        if (!hasDate()) {
            return this;
        }
        LocalDate end = counted.plusDays(days);
        var reckoning = new Reckoning(lines).line(DeadlineLineKind.STOOD_STILL, days, end);
        return reckoning.endsWith(end, method.computing().landing(end, reckoning));
    }

    /** The same limit, one in hours, after it has stood still for a while. */
    public Computation afterPause(Duration pause) {
        Instant end = dueInstant.plus(pause);
        return new Reckoning(lines)
                .line(DeadlineLineKind.STOOD_STILL_HOURS, pause.toHours(), end)
                .endsAt(end);
    }

    /** The same limit, which began anew because something interrupted it; the explanation says so first. */
    public Computation afterInterruption(LocalDate newStart) {
        var reckoning = new Reckoning().line(DeadlineLineKind.BEGAN_ANEW, newStart);
        lines.forEach(reckoning::line);
        return new Computation(dueDate, dueInstant, counted, reckoning.lines());
    }

    /** Of two limits for the same thing the one that ends first, with the explanation of both; one without a date never does. */
    public Computation orEarlier(Computation other) {
        boolean otherFirst = hasDate() && other.hasDate() && other.dueInstant.isBefore(dueInstant) || !hasDate();
        Computation earlier = otherFirst ? other : this;
        if (!hasDate() || !other.hasDate()) {
            return earlier;
        }
        var reckoning = new Reckoning(lines);
        other.lines.forEach(reckoning::line);
        reckoning.line(DeadlineLineKind.EARLIER_OF_TWO, dueDate, other.dueDate, earlier.dueDate);
        return new Computation(earlier.dueDate, earlier.dueInstant, earlier.counted, reckoning.lines());
    }

    /** The same limit, cut at a last day that holds whatever it was counted from. */
    public Computation notAfter(LocalDate latest) {
        if (!hasDate() || !dueDate.isAfter(latest)) {
            return this;
        }
        var reckoning = new Reckoning(lines).line(DeadlineLineKind.EARLIER_OF_TWO, dueDate, latest, latest);
        return reckoning.endsWith(latest);
    }

    /** Says by which reading it moves or stays, where the count ended on a day off and the law leaves that open. */
    Computation withReadingTold() {
        Optional<DayOff> off = hasDate() ? Holidays.dayOff(counted) : Optional.empty();
        if (off.isEmpty()) {
            return this;
        }
        var reckoning = new Reckoning(lines);
        if (dueDate.equals(counted)) {
            reckoning.line(DeadlineLineKind.STAYS_BY_SAFE_READING, counted, off.get());
        } else {
            reckoning.line(DeadlineLineKind.MOVES_BY_SAFE_READING);
        }
        return new Computation(dueDate, dueInstant, counted, reckoning.lines());
    }
}
