package no.algoritmetilsyn.deadline.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Counts, and writes down each line while doing so. */
final class Reckoning {

    private final List<DeadlineLine> lines = new ArrayList<>();

    Reckoning() {}

    /** Goes on from lines already taken. */
    Reckoning(List<DeadlineLine> before) {
        lines.addAll(before);
    }

    /** Days, weeks, months or years after a day that is itself not counted, wherever that ends. */
    LocalDate counted(TimeLimit limit, LocalDate start) {
        int amount = limit.amount();
        line(DeadlineLineKind.START_DAY_NOT_COUNTED, start);
        return switch (limit.unit()) {
            case DAY -> reached(DeadlineLineKind.DAYS_COUNTED, amount, start.plusDays(amount));
            case WEEK -> reached(DeadlineLineKind.SAME_WEEKDAY, amount, start.plusWeeks(amount));
            case MONTH -> sameNumber(DeadlineLineKind.SAME_DAY_OF_MONTH, amount, start, start.plusMonths(amount));
            case YEAR -> sameNumber(DeadlineLineKind.SAME_DAY_OF_YEAR, amount, start, start.plusYears(amount));
            default -> throw new IllegalArgumentException("Not counted in whole days: " + limit.unit());
        };
    }

    /** So many working days after a day that is itself not counted; names the holidays within the week left out. */
    LocalDate workingDays(int amount, LocalDate start) {
        line(DeadlineLineKind.START_DAY_NOT_COUNTED, start);
        LocalDate day = start;
        int left = amount;
        while (left > 0) {
            day = day.plusDays(1);
            var off = Holidays.dayOff(day);
            if (off.isEmpty()) {
                left--;
            } else if (day.getDayOfWeek().getValue() <= 5) {
                line(DeadlineLineKind.DAY_LEFT_OUT, day, off.get());
            }
        }
        return reached(DeadlineLineKind.WORKING_DAYS_COUNTED, amount, day);
    }

    /** The day itself or, when that is off, the next working day. */
    LocalDate movedToWorkingDay(LocalDate end) {
        LocalDate workingDay = Holidays.workingDayFrom(end);
        Holidays.dayOff(end).ifPresent(off -> line(DeadlineLineKind.MOVED_FROM_DAY_OFF, end, off, workingDay));
        return workingDay;
    }

    /** To be done at once: the day it starts is also its last. */
    Computation atOnce(Start start) {
        line(DeadlineLineKind.AT_ONCE, start.date());
        return new Computation(start.date(), midnightAfter(start.date()), start.date(), lines);
    }

    /** The whole of the last day counts. */
    Computation endsWith(LocalDate lastDay) {
        return endsWith(lastDay, lastDay);
    }

    /** The whole of the last day counts, to which the limit has moved from the day on which the count ended. */
    Computation endsWith(LocalDate counted, LocalDate lastDay) {
        line(DeadlineLineKind.ENDS_AT_MIDNIGHT, lastDay);
        return new Computation(lastDay, midnightAfter(lastDay), counted, lines);
    }

    /** Ends at a moment, so many hours after another. */
    Computation endsAt(Instant end, int hours, Instant start) {
        line(DeadlineLineKind.HOURS_COUNTED, hours, end);
        noteChangeOfClocks(start, end);
        return endsAt(end);
    }

    Computation endsAt(Instant end) {
        // A moment at midnight belongs to the day that it ends.
        LocalDate day = zoned(end).minusNanos(1).toLocalDate();
        return new Computation(day, end, day, lines);
    }

    List<DeadlineLine> lines() {
        return List.copyOf(lines);
    }

    Reckoning line(DeadlineLine line) {
        lines.add(line);
        return this;
    }

    Reckoning line(DeadlineLineKind kind, Object... arguments) {
        lines.add(new DeadlineLine(
                kind, Arrays.stream(arguments).map(Reckoning::written).toList()));
        return this;
    }

    /** The first moment after a day in Europe/Oslo. */
    static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(AuthorityClock.ZONE).toInstant();
    }

    static ZonedDateTime zoned(Instant instant) {
        return instant.atZone(AuthorityClock.ZONE);
    }

    private LocalDate reached(DeadlineLineKind kind, int amount, LocalDate day) {
        line(kind, amount, day);
        return day;
    }

    private LocalDate sameNumber(DeadlineLineKind kind, int amount, LocalDate start, LocalDate end) {
        return end.getDayOfMonth() == start.getDayOfMonth() ? reached(kind, amount, end) : endOfMonth(end);
    }

    private LocalDate endOfMonth(LocalDate end) {
        line(DeadlineLineKind.LAST_DAY_OF_MONTH, end);
        return end;
    }

    private void noteChangeOfClocks(Instant start, Instant end) {
        var change = AuthorityClock.ZONE.getRules().nextTransition(start);
        if (change != null && change.getInstant().isBefore(end)) {
            line(DeadlineLineKind.CLOCKS_CHANGED, zoned(change.getInstant()).toLocalDate());
        }
    }

    private static String written(Object argument) {
        return argument instanceof Instant moment
                ? zoned(moment).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                : argument.toString();
    }
}
