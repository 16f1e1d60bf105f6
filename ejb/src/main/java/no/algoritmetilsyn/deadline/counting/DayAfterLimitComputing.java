package no.algoritmetilsyn.deadline.counting;

import java.time.LocalDate;

/**
 * What begins once another limit has run out, such as a coercive fine: the limit first moves to a working day when its
 * own last day is off (domstolloven § 149), and the days after that are counted whatever they are.
 */
final class DayAfterLimitComputing implements Computing {

    @Override
    public boolean counts(DeadlineUnit unit) {
        return unit == DeadlineUnit.DAY;
    }

    @Override
    public Computation compute(TimeLimit limit, Start start) {
        var reckoning = new Reckoning();
        LocalDate lastDay = reckoning.movedToWorkingDay(start.date());
        reckoning.line(DeadlineLineKind.LIMIT_ENDED, lastDay);
        LocalDate day = lastDay.plusDays(limit.amount());
        reckoning.line(DeadlineLineKind.DAYS_COUNTED, limit.amount(), day);
        return new Computation(day, Reckoning.midnightAfter(day), day, reckoning.lines());
    }

    @Override
    public LocalDate landing(LocalDate end, Reckoning reckoning) {
        return end;
    }
}
