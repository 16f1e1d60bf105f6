package no.algoritmetilsyn.deadline.counting;

/**
 * A length of time and the way in which it is counted. Knows neither clock nor database.
 *
 * @param amount 1 or more; 0 for what is to be done at once or has no date
 * @param unit what the amount is measured in
 * @param method how it is counted
 * @param unsettled whether the law leaves open if the limit moves when it ends on a day off; the method is then the safe
 *     reading (a party's limit moves, an authority's does not), and the explanation says so where it matters
 */
public record TimeLimit(int amount, DeadlineUnit unit, ComputingMethod method, boolean unsettled) {

    public TimeLimit {
        if (unit.hasAmount() != (amount != 0) || amount < 0) {
            throw new IllegalArgumentException("No time limit is " + amount + " " + unit);
        }
        if (!method.counts(unit)) {
            throw new IllegalArgumentException(method + " does not count " + unit);
        }
    }

    /** A limit of which the law says, or everybody agrees, whether it moves. */
    public TimeLimit(int amount, DeadlineUnit unit, ComputingMethod method) {
        this(amount, unit, method, false);
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
        if (!unit.hasDate()) {
            return Computation.none();
        }
        Computation computation = method.computing().compute(this, start);
        return unsettled ? computation.withReadingTold() : computation;
    }
}
