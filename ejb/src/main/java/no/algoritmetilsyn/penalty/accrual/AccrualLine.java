package no.algoritmetilsyn.penalty.accrual;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.algoritmetilsyn.law.Line;

/**
 * One line of what a fine has come to. The amount is always units times rate, and the amounts of all lines are the total: what is
 * waived or lies above a cap is a line with an amount below 0.
 *
 * @param point name of the point; empty where the order has but one
 * @param from the first day
 * @param to the last day
 * @param units how many days, weeks, months, breaches or sums; 0 where nothing accrues
 * @param rate whole kroner for each
 * @param reason why
 * @param provision code of the provision it rests on; null until that is told
 */
public record AccrualLine(
        String point, LocalDate from, LocalDate to, long units, long rate, AccrualReason reason, String provision)
        implements Line {

    /** Whole kroner. */
    public long amount() {
        return Math.multiplyExact(units, rate);
    }

    /** Whole kroner of several lines. */
    static long sum(List<AccrualLine> lines) {
        return lines.stream().mapToLong(AccrualLine::amount).reduce(0, Math::addExact);
    }

    /** What of the amount falls on the days of a period: of a line of days those days, of another all when it is touched. */
    long amountWithin(Period days) {
        if (amount() <= 0 || !days.touches(from, to)) {
            return 0;
        }
        if (reason != AccrualReason.DAYS_PASSED) {
            return amount();
        }
        LocalDate first = days.from().isAfter(from) ? days.from() : from;
        LocalDate last = days.to() == null || days.to().isAfter(to) ? to : days.to();
        return (ChronoUnit.DAYS.between(first, last) + 1) * rate;
    }

    /** The same line with the law it rests on. */
    public AccrualLine by(String code) {
        return new AccrualLine(point, from, to, units, rate, reason, code);
    }

    @Override
    public AccrualReason kind() {
        return reason;
    }

    @Override
    public List<String> arguments() {
        return List.of(
                point,
                from.toString(),
                to.toString(),
                Long.toString(units),
                Long.toString(rate),
                Long.toString(amount()),
                provision == null ? "" : provision);
    }
}
