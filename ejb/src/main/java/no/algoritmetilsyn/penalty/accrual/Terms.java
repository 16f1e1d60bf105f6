package no.algoritmetilsyn.penalty.accrual;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.law.power.PenaltyKind;

/**
 * What a decision has set for one point of an order.
 *
 * @param point its name; empty where the order has but one
 * @param kind what the fine is counted in
 * @param rate whole kroner for each unit
 * @param limit the day that the order sets; null where a decision of its own sets the first day
 * @param first the first day that can accrue by the decision; null where it follows the limit
 * @param last the last day that can accrue; null where the decision names none
 * @param cap whole kroner above which nothing accrues; null where there is no cap
 * @param rises by which the rate rises, none where it does not
 */
public record Terms(
        String point,
        PenaltyKind kind,
        long rate,
        LocalDate limit,
        LocalDate first,
        LocalDate last,
        Long cap,
        List<RateRise> rises) {

    /**
     * Terms with a limit, or a first day, or both.
     *
     * @throws IllegalArgumentException when there is neither
     */
    public Terms {
        if (limit == null && first == null) {
            throw new IllegalArgumentException("A fine that never begins");
        }
        rises = rises.stream()
                .sorted(Comparator.comparingInt(RateRise::afterDays))
                .toList();
    }

    /** The last day on which the order is met in time: its limit moves off a day off (domstolloven § 149). Null without limit. */
    public LocalDate effectiveLimit() {
        return limit == null ? null : Holidays.workingDayFrom(limit);
    }

    /** The first day that accrues, days off included: the day after the limit, or a later one that the decision names. */
    public LocalDate start() {
        if (limit == null) {
            return first;
        }
        LocalDate after = effectiveLimit().plusDays(1);
        return first == null || first.isBefore(after) ? after : first;
    }

    /** The same terms with a cap, or with their own where that is lower. */
    Terms cappedAt(long kroner) {
        Long lower = cap == null || kroner < cap ? Long.valueOf(kroner) : cap;
        return new Terms(point, kind, rate, limit, first, last, lower, rises);
    }

    /** The rate after the fine has accrued for some days, by the decision that set it. */
    long rateAfter(int days) {
        long current = rate;
        for (RateRise rise : rises) {
            if (days >= rise.afterDays()) {
                current = rise.raised(current);
            }
        }
        return current;
    }
}
