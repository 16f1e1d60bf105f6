package no.algoritmetilsyn.deadline.counting;

import static no.algoritmetilsyn.deadline.counting.DayOff.ASCENSION;
import static no.algoritmetilsyn.deadline.counting.DayOff.BOXING_DAY;
import static no.algoritmetilsyn.deadline.counting.DayOff.CHRISTMAS_DAY;
import static no.algoritmetilsyn.deadline.counting.DayOff.EASTER_MONDAY;
import static no.algoritmetilsyn.deadline.counting.DayOff.EASTER_SUNDAY;
import static no.algoritmetilsyn.deadline.counting.DayOff.GOOD_FRIDAY;
import static no.algoritmetilsyn.deadline.counting.DayOff.MAUNDY_THURSDAY;
import static no.algoritmetilsyn.deadline.counting.DayOff.MAY_1;
import static no.algoritmetilsyn.deadline.counting.DayOff.MAY_17;
import static no.algoritmetilsyn.deadline.counting.DayOff.NEW_YEAR;
import static no.algoritmetilsyn.deadline.counting.DayOff.SATURDAY;
import static no.algoritmetilsyn.deadline.counting.DayOff.SUNDAY;
import static no.algoritmetilsyn.deadline.counting.DayOff.WHIT_MONDAY;
import static no.algoritmetilsyn.deadline.counting.DayOff.WHIT_SUNDAY;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * The days on which Norway does not work: Saturdays, Sundays, the holidays of helligdagsloven § 2, 1 and 17 May.
 *
 * <p>Christmas Eve, New Year's Eve and the other eves are ordinary days in law.
 */
public final class Holidays {

    private static final Map<MonthDay, DayOff> FIXED = Map.of(
            MonthDay.of(1, 1), NEW_YEAR,
            MonthDay.of(5, 1), MAY_1,
            MonthDay.of(5, 17), MAY_17,
            MonthDay.of(12, 25), CHRISTMAS_DAY,
            MonthDay.of(12, 26), BOXING_DAY);

    /** Days from Easter Sunday. */
    private static final Map<Long, DayOff> MOVING = Map.of(
            -3L, MAUNDY_THURSDAY,
            -2L, GOOD_FRIDAY,
            0L, EASTER_SUNDAY,
            1L, EASTER_MONDAY,
            39L, ASCENSION,
            49L, WHIT_SUNDAY,
            50L, WHIT_MONDAY);

    private Holidays() {}

    /** Why a day is not a working day; empty when it is one. A named holiday goes before the day of the week. */
    public static Optional<DayOff> dayOff(LocalDate date) {
        DayOff named = FIXED.get(MonthDay.from(date));
        if (named == null) {
            named = MOVING.get(ChronoUnit.DAYS.between(easterSunday(date.getYear()), date));
        }
        return Optional.ofNullable(named != null ? named : weekend(date));
    }

    /** Whether a day is a holiday or equal to one; Saturdays are not. */
    public static boolean isHoliday(LocalDate date) {
        return dayOff(date).filter(DayOff::isHoliday).isPresent();
    }

    /** Whether a day is neither Saturday, Sunday nor holiday. */
    public static boolean isWorkingDay(LocalDate date) {
        return dayOff(date).isEmpty();
    }

    /** The day itself when it is a working day, or else the next that is. */
    public static LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * Easter Sunday of the Gregorian calendar: the Sunday after the full moon that the church's tables, not the sky,
     * put on or after 21 March (helligdagsloven § 2).
     *
     * @param year 1583 or later
     */
    static LocalDate easterSunday(int year) {
        int century = year / 100;
        int goldenNumber = year % 19;
        int moonCorrection = century - century / 4 - (8 * century + 13) / 25;
        int epact = Math.floorMod(19 * goldenNumber + moonCorrection + 15, 30);
        // The tables never let the full moon fall on 19 April, nor on 18 April twice within one cycle of 19 years.
        int fullMoon = epact - (epact == 29 || epact == 28 && goldenNumber > 10 ? 1 : 0);
        LocalDate paschalMoon = LocalDate.of(year, 3, 21).plusDays(fullMoon);
        return paschalMoon.plusDays(7 - paschalMoon.getDayOfWeek().getValue() % 7);
    }

    private static DayOff weekend(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> SATURDAY;
            case SUNDAY -> SUNDAY;
            default -> null;
        };
    }
}
