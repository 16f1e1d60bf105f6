package no.algoritmetilsyn.deadline.question;

import no.algoritmetilsyn.deadline.counting.ComputingMethod;
import no.algoritmetilsyn.deadline.counting.DeadlineUnit;
import no.algoritmetilsyn.deadline.counting.TimeLimit;

/**
 * How long a limit is, before it is said how it is counted.
 *
 * @param amount 1 or more
 * @param unit one that has an amount
 */
public record Length(int amount, DeadlineUnit unit) {

    /**
     * The limit, counted in a way; days that are counted as working days are working days, and the other way round a limit in
     * working days is counted so whatever else the act follows.
     */
    TimeLimit counted(ComputingMethod method) {
        if (method == ComputingMethod.WORKING_DAYS && unit == DeadlineUnit.DAY) {
            return new TimeLimit(amount, DeadlineUnit.WORKING_DAY, method);
        }
        if (unit == DeadlineUnit.WORKING_DAY && !method.counts(unit)) {
            return new TimeLimit(amount, unit, ComputingMethod.WORKING_DAYS);
        }
        return new TimeLimit(amount, unit, method);
    }

    /** Whether a way of counting can count it, with the two liberties of {@link #counted}. */
    boolean countedBy(ComputingMethod method) {
        return method.counts(unit)
                || unit == DeadlineUnit.WORKING_DAY
                || method == ComputingMethod.WORKING_DAYS && unit == DeadlineUnit.DAY;
    }
}
