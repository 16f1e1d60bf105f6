package no.algoritmetilsyn.deadline.counting;

/**
 * A length of time and the way in which it is counted. Knows neither clock nor database.
 *
 * @param amount 1 or more; 0 for what is to be done at once
 * @param unit what the amount is measured in
 * @param method how it is counted
 */
public record TimeLimit(int amount, DeadlineUnit unit, ComputingMethod method) {

    public TimeLimit {
        if ((unit == DeadlineUnit.AT_ONCE) != (amount == 0) || amount < 0) {
            throw new IllegalArgumentException("No time limit is " + amount + " " + unit);
        }
        if (!method.counts(unit)) {
            throw new IllegalArgumentException(method + " does not count " + unit);
        }
    }

    /**
     * When the limit ends, and why.
     *
     * @param start the day, and for hours also the moment, from which it runs
     * @throws IllegalArgumentException when it is in hours and the start is only a day
     */
    public Computation from(Start start) {
        if (unit.needsTime() && start.instant() == null) {
            throw new IllegalArgumentException("A limit in hours runs from a moment, not from a day");
        }
        return method.computing().compute(this, start);
    }
}
