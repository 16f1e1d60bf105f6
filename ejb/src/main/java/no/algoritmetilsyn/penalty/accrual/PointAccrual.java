package no.algoritmetilsyn.penalty.accrual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.law.power.PenaltyKind;

/**
 * What one point has come to at the end of a day, line by line.
 *
 * <p>The day on which the point was met does not accrue. Only whole weeks and months count, unless the decision says begun weeks;
 * they are counted from the first day on, whatever stands still between. Nothing that happens later makes a day that has passed
 * dearer.
 */
final class PointAccrual {

    private final Terms terms;
    private final Facts facts;
    private final Pauses pauses;
    private final LocalDate day;
    private final LocalDate start;
    private final LocalDate end;
    private final List<AccrualLine> lines = new ArrayList<>();

    /**
     * Prepares to count.
     *
     * @param day at the end of which it is counted
     */
    PointAccrual(Terms terms, Facts facts, LocalDate day) {
        this.terms = terms;
        this.facts = facts;
        this.day = day;
        pauses = new Pauses(facts.pauses());
        start = terms.start();
        end = lastDay();
    }

    /** The last day that can accrue: none after the day asked about, after the decision's last day, or from the day it was met. */
    private LocalDate lastDay() {
        LocalDate last = day;
        if (terms.last() != null && terms.last().isBefore(last)) {
            last = terms.last();
        }
        if (facts.fulfilled() != null && !facts.fulfilled().isAfter(last)) {
            last = facts.fulfilled().minusDays(1);
        }
        return last;
    }

    /** The lines; their amounts are what the point has come to. */
    List<AccrualLine> lines() {
        if (facts.annulledBy(day)) {
            return List.of(line(facts.annulled(), facts.annulled(), 0, 0, AccrualReason.ANNULLED));
        }
        switch (terms.kind()) {
            case DAY -> days();
            case WEEK, WEEK_STARTED, MONTH -> stretches();
            case BREACH -> breaches();
            case ONCE -> once();
        }
        cap();
        tellLimit();
        waive();
        return lines;
    }

    /** Days in a row that cost the same are one line. */
    private void days() {
        int accrued = 0;
        LocalDate from = start;
        while (!from.isAfter(end)) {
            LocalDate to = pauses.sameUntil(from, end);
            if (pauses.cover(from)) {
                lines.add(line(from, to, 0, 0, AccrualReason.STANDS_STILL));
            } else {
                for (LocalDate passed = from; !passed.isAfter(to); passed = passed.plusDays(1)) {
                    addDay(passed, rate(passed, accrued++));
                }
            }
            from = to.plusDays(1);
        }
    }

    private void addDay(LocalDate passed, long rate) {
        int before = lines.size() - 1;
        AccrualLine last = before < 0 ? null : lines.get(before);
        boolean goesOn = last != null && last.reason() == AccrualReason.DAYS_PASSED && last.rate() == rate;
        if (goesOn && last.to().equals(passed.minusDays(1))) {
            lines.set(before, line(last.from(), passed, last.units() + 1, rate, AccrualReason.DAYS_PASSED));
        } else {
            lines.add(line(passed, passed, 1, rate, AccrualReason.DAYS_PASSED));
        }
    }

    /** Weeks or months, one after another from the first day. */
    private void stretches() {
        LocalDate from = start;
        for (int number = 1; !from.isAfter(end); number++) {
            LocalDate to = endOf(number);
            LocalDate begun = pauses.firstDayOutside(from);
            if (terms.kind() == PenaltyKind.WEEK_STARTED) {
                boolean begins = begun != null && !begun.isAfter(to) && !begun.isAfter(end);
                long rate = begins ? rate(begun, accruedBefore(begun)) : 0;
                lines.add(stretch(from, to, begins, rate, AccrualReason.WEEK_BEGUN));
            } else {
                boolean whole = !to.isAfter(end)
                        && from.equals(begun)
                        && pauses.sameUntil(from, to).equals(to);
                boolean week = terms.kind() == PenaltyKind.WEEK;
                AccrualReason passed = week ? AccrualReason.WEEK_PASSED : AccrualReason.MONTH_PASSED;
                lines.add(stretch(from, to, whole, whole ? lowestRate(from, to) : 0, passed));
            }
            from = to.plusDays(1);
        }
    }

    private AccrualLine stretch(LocalDate from, LocalDate to, boolean counts, long rate, AccrualReason reason) {
        return line(from, to, counts ? 1 : 0, rate, counts ? reason : AccrualReason.NOT_WHOLE);
    }

    /**
     * The last day of a week or month by its number. A month has passed only when it has by both ways in which it can be counted:
     * from the limit (domstolloven § 148) and from the first day that accrues; they differ where a month lacks a day.
     */
    private LocalDate endOf(int number) {
        LocalDate first = start;
        if (terms.kind() != PenaltyKind.MONTH) {
            return first.plusWeeks(number).minusDays(1);
        }
        LocalDate fromLimit = first.minusDays(1).plusMonths(number);
        LocalDate fromFirst = first.plusMonths(number).minusDays(1);
        return fromLimit.isAfter(fromFirst) ? fromLimit : fromFirst;
    }

    private void breaches() {
        for (LocalDate breach : facts.breaches()) {
            if (breach.isAfter(day)) {
                continue;
            }
            AccrualReason reason = reasonOf(breach);
            boolean counts = reason == AccrualReason.BREACHED;
            lines.add(line(breach, breach, counts ? 1 : 0, counts ? rate(breach, accruedBefore(breach)) : 0, reason));
        }
    }

    private AccrualReason reasonOf(LocalDate breach) {
        if (breach.isBefore(start)) {
            return AccrualReason.BREACH_TOO_EARLY;
        }
        if (breach.isAfter(end)) {
            return AccrualReason.BREACH_TOO_LATE;
        }
        return pauses.cover(breach) ? AccrualReason.BREACH_IN_PAUSE : AccrualReason.BREACHED;
    }

    /** One sum, on the first day after the limit on which the fine does not stand still. */
    private void once() {
        LocalDate due = pauses.firstDayOutside(start);
        if (due != null && !due.isAfter(end)) {
            lines.add(line(due, due, 1, rate(due, 0), AccrualReason.LIMIT_PASSED));
        }
    }

    /** Cuts what lies above the cap, within a line where it is reached there. */
    private void cap() {
        if (terms.cap() == null) {
            return;
        }
        List<AccrualLine> counted = List.copyOf(lines);
        lines.clear();
        long left = terms.cap();
        LocalDate reached = start;
        for (AccrualLine line : counted) {
            if (line.amount() > left) {
                cut(line, left, reached);
                return;
            }
            left -= line.amount();
            lines.add(line);
            reached = line.units() > 0 ? line.to() : reached;
        }
    }

    /** Of a line that is too much, as many units as there is room for, and the rest on the next day. */
    private void cut(AccrualLine line, long left, LocalDate before) {
        LocalDate reached = before;
        long units = left / line.rate();
        LocalDate next = line.from().plusDays(units);
        if (units > 0) {
            reached = next.minusDays(1);
            lines.add(line(line.from(), reached, units, line.rate(), line.reason()));
        }
        long rest = left % line.rate();
        if (rest > 0) {
            reached = line.units() > 1 ? next : line.to();
            lines.add(line(next, reached, 1, rest, AccrualReason.REST_TO_CAP));
        }
        lines.add(line(reached, reached, 0, 0, AccrualReason.CAP_REACHED));
    }

    /** That the limit moved comes first; that nothing accrued, last. */
    private void tellLimit() {
        boolean nothing = lines.stream().allMatch(line -> line.units() == 0);
        if (nothing && (lines.isEmpty() || terms.kind() == PenaltyKind.DAY)) {
            lines.add(line(day, day, 0, 0, AccrualReason.NOTHING_ACCRUED));
        }
        if (terms.limit() != null && !terms.limit().equals(terms.effectiveLimit())) {
            lines.add(0, line(terms.limit(), terms.effectiveLimit(), 0, 0, AccrualReason.LIMIT_MOVED));
        }
    }

    private void waive() {
        long waived = facts.waiver() == null ? 0 : facts.waiver().of(lines);
        if (waived > 0) {
            lines.add(line(day, day, 1, -waived, facts.waiver().reason()));
        }
    }

    /** The rate of a day: what a later decision has set for it, else the first decision with its rises. */
    private long rate(LocalDate passed, int accrued) {
        return facts.newRate(passed).orElseGet(() -> terms.rateAfter(accrued));
    }

    /** A week or month whose rate changes costs the lowest: what has begun gets no dearer, and what is not over gets cheaper. */
    private long lowestRate(LocalDate from, LocalDate to) {
        long lowest = rate(from, accruedBefore(from));
        for (NewRate change : facts.rates()) {
            if (change.from().isAfter(from) && !change.from().isAfter(to)) {
                lowest = Math.min(lowest, change.rate());
            }
        }
        return lowest;
    }

    private int accruedBefore(LocalDate passed) {
        return passed.isAfter(start) ? pauses.daysOutside(start, passed.minusDays(1)) : 0;
    }

    private AccrualLine line(LocalDate from, LocalDate to, long units, long rate, AccrualReason reason) {
        return new AccrualLine(terms.point(), from, to, units, rate, reason, null);
    }
}
