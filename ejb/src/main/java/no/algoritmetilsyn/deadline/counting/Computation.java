package no.algoritmetilsyn.deadline.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a time limit ends, and how that was found.
 *
 * @param dueDate the last day on which something is in time, in Europe/Oslo
 * @param dueInstant the first moment at which it is too late: for dates, midnight after the last day
 * @param steps the explanation, in order
 */
public record Computation(LocalDate dueDate, Instant dueInstant, List<Step> steps) {

    public Computation {
        steps = List.copyOf(steps);
    }

    /**
     * A limit whose last day an authority has set (domstolloven § 148 third paragraph).
     *
     * @param method says whether it moves when the day is off
     */
    public static Computation until(LocalDate lastDay, ComputingMethod method) {
        var reckoning = new Reckoning().step(StepKind.SET_BY_AUTHORITY, lastDay);
        return reckoning.endsWith(method.computing().landing(lastDay, reckoning));
    }

    /** The same limit after it has stood still for some days; ends on a working day where the method says so. */
    public Computation afterPause(int days, ComputingMethod method) {
        LocalDate end = dueDate.plusDays(days);
        var reckoning = new Reckoning(steps).step(StepKind.STOOD_STILL, days, end);
        return reckoning.endsWith(method.computing().landing(end, reckoning));
    }

    /** The same limit, one in hours, after it has stood still for a while. */
    public Computation afterPause(Duration pause) {
        Instant end = dueInstant.plus(pause);
        return new Reckoning(steps)
                .step(StepKind.STOOD_STILL_HOURS, pause.toHours(), end)
                .endsAt(end);
    }
}
