package no.algoritmetilsyn.deadline.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Regulation (EEC, Euratom) No 1182/71, Article 3: neither the day nor the hour of the event is counted; holidays and
 * weekends are, unless the period is in working days; a period not in hours that ends on one goes on to the next working
 * day; two days or more have at least two working days in them.
 *
 * <p>The rule of two working days is read as one about periods in days or more, so that a limit in hours never grows.
 */
final class EuComputing implements Computing {

    private static final int LEAST_WORKING_DAYS = 2;

    @Override
    public boolean counts(DeadlineUnit unit) {
        return unit.hasDate();
    }

    @Override
    public Computation compute(TimeLimit limit, Start start) {
        var reckoning = new Reckoning();
        return switch (limit.unit()) {
            case AT_ONCE -> reckoning.atOnce(start);
            case HOUR -> hours(limit.amount(), start.instant(), reckoning);
            case WORKING_DAY -> reckoning.endsWith(reckoning.workingDays(limit.amount(), start.date()));
            default -> days(limit, start.date(), reckoning);
        };
    }

    @Override
    public LocalDate landing(LocalDate end, Reckoning reckoning) {
        return reckoning.movedToWorkingDay(end);
    }

    private Computation days(TimeLimit limit, LocalDate start, Reckoning reckoning) {
        LocalDate counted = reckoning.counted(limit, start);
        LocalDate end = landing(counted, reckoning);
        boolean twoDaysOrMore = limit.unit() != DeadlineUnit.DAY || limit.amount() >= LEAST_WORKING_DAYS;
        LocalDate lastDay = twoDaysOrMore ? withTwoWorkingDays(start, end, reckoning) : end;
        // A day added for the two working days is part of the period, not a move of its end.
        return reckoning.endsWith(lastDay.equals(end) ? counted : lastDay, lastDay);
    }

    private static LocalDate withTwoWorkingDays(LocalDate start, LocalDate end, Reckoning reckoning) {
        long workingDays = start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(Holidays::isWorkingDay)
                .limit(LEAST_WORKING_DAYS)
                .count();
        if (workingDays >= LEAST_WORKING_DAYS) {
            return end;
        }
        // The end is itself a working day by now, so that only one more is wanting.
        LocalDate later = Holidays.workingDayFrom(end.plusDays(1));
        reckoning.line(DeadlineLineKind.TWO_WORKING_DAYS, later);
        return later;
    }

    private static Computation hours(int amount, Instant event, Reckoning reckoning) {
        Instant hour = event.truncatedTo(ChronoUnit.HOURS);
        reckoning.line(DeadlineLineKind.START_HOUR_NOT_COUNTED, hour);
        Instant begin = hour.plus(1, ChronoUnit.HOURS);
        return reckoning.endsAt(begin.plus(Duration.ofHours(amount)), amount, begin);
    }
}
