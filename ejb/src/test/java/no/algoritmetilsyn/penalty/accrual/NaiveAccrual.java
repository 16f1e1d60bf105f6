package no.algoritmetilsyn.penalty.accrual;

import java.math.BigInteger;
import java.time.LocalDate;
import no.algoritmetilsyn.deadline.counting.Holidays;

/** A second calculator of daily fines, which asks each day by itself whether it costs something, and knows no lines. */
final class NaiveAccrual {

    private NaiveAccrual() {}

    static long total(Terms terms, Facts facts, LocalDate day) {
        if (facts.annulled() != null && !facts.annulled().isAfter(day)) {
            return 0;
        }
        LocalDate limit = terms.limit();
        while (!Holidays.isWorkingDay(limit)) {
            limit = limit.plusDays(1);
        }
        BigInteger total = BigInteger.ZERO;
        int accrued = 0;
        for (LocalDate passed = limit.plusDays(1); !passed.isAfter(day); passed = passed.plusDays(1)) {
            if (costs(terms, facts, passed)) {
                total = total.add(BigInteger.valueOf(rate(terms, facts, passed, accrued++)));
            }
        }
        BigInteger cap = terms.cap() == null ? total : BigInteger.valueOf(terms.cap());
        return total.min(cap).longValueExact();
    }

    private static boolean costs(Terms terms, Facts facts, LocalDate day) {
        if (terms.first() != null && day.isBefore(terms.first())) {
            return false;
        }
        if (terms.last() != null && day.isAfter(terms.last())) {
            return false;
        }
        if (facts.fulfilled() != null && !day.isBefore(facts.fulfilled())) {
            return false;
        }
        for (Period pause : facts.pauses()) {
            boolean begun = !day.isBefore(pause.from());
            boolean over = pause.to() != null && day.isAfter(pause.to());
            if (begun && !over) {
                return false;
            }
        }
        return true;
    }

    private static long rate(Terms terms, Facts facts, LocalDate day, int accrued) {
        LocalDate since = null;
        long told = 0;
        for (NewRate rate : facts.rates()) {
            if (!rate.from().isAfter(day) && (since == null || rate.from().isAfter(since))) {
                since = rate.from();
                told = rate.rate();
            }
        }
        if (since != null) {
            return told;
        }
        long rate = terms.rate();
        for (RateRise rise : terms.rises()) {
            if (accrued >= rise.afterDays()) {
                rate += rise.percent() == null
                        ? rise.kroner()
                        : BigInteger.valueOf(rate)
                                .multiply(rise.percent().toBigIntegerExact())
                                .divide(BigInteger.valueOf(100))
                                .longValueExact();
            }
        }
        return rate;
    }
}
