package no.algoritmetilsyn.deadline.counting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Domstolloven §§ 148 and 149: the starting day is not counted; weeks, months and years end on the same weekday or
 * number, or on the last day of a month that lacks it; an end on a Saturday or holiday moves to the next working day.
 *
 * <p>Of a limit in hours, holidays are no part (§ 149 second paragraph); Saturdays are, and the moment at which it ends
 * is not moved.
 */
final class CourtsActComputing implements Computing {

    @Override
    public boolean counts(DeadlineUnit unit) {
        return unit != DeadlineUnit.WORKING_DAY && unit.hasDate();
    }

    @Override
    public Computation compute(TimeLimit limit, Start start) {
        var reckoning = new Reckoning();
        return switch (limit.unit()) {
            case AT_ONCE -> reckoning.atOnce(start);
            case HOUR -> hours(limit.amount(), start.instant(), reckoning);
            default -> {
                LocalDate counted = reckoning.counted(limit, start.date());
                yield reckoning.endsWith(counted, landing(counted, reckoning));
            }
        };
    }

    @Override
    public LocalDate landing(LocalDate end, Reckoning reckoning) {
        return reckoning.movedToWorkingDay(end);
    }

    private static Computation hours(int amount, Instant start, Reckoning reckoning) {
        Instant moment = start;
        Duration left = Duration.ofHours(amount);
        while (true) {
            LocalDate day = Reckoning.zoned(moment).toLocalDate();
            Instant dayEnd = Reckoning.midnightAfter(day);
            if (Holidays.isHoliday(day)) {
                reckoning.line(
                        DeadlineLineKind.DAY_LEFT_OUT, day, Holidays.dayOff(day).orElseThrow());
            } else {
                Duration rest = Duration.between(moment, dayEnd);
                if (left.compareTo(rest) <= 0) {
                    Instant end = moment.plus(left);
                    return reckoning
                            .line(DeadlineLineKind.HOURS_COUNTED, amount, end)
                            .endsAt(end);
                }
                left = left.minus(rest);
            }
            moment = dayEnd;
        }
    }
}
