package no.algoritmetilsyn.deadline.counting;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private static final Map<LocalDate, Set<DayOff>> LISTED = Lines.of("holidays.txt")
            .map(line -> line.split(" "))
            .collect(toMap(parts -> LocalDate.parse(parts[0]), parts -> Arrays.stream(parts[1].split(","))
                    .map(DayOff::valueOf)
                    .collect(Collectors.toSet())));

    @Test
    void the_holidays_of_twenty_years_are_those_of_the_list() {
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2046, 1, 1)).forEach(day -> {
            var off = Holidays.dayOff(day);
            if (LISTED.containsKey(day)) {
                assertThat(LISTED.get(day)).as("%s", day).contains(off.orElseThrow());
            } else if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                assertThat(off).as("%s", day).contains(DayOff.SUNDAY);
            } else if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
                assertThat(off).as("%s", day).contains(DayOff.SATURDAY);
            } else {
                assertThat(off).as("%s", day).isEmpty();
            }
        });
    }

    /** The rare years, from the tables of the church. */
    @Test
    void easter_keeps_to_the_exceptions_of_the_tables() {
        assertThat(Holidays.easterSunday(1954)).isEqualTo("1954-04-18");
        assertThat(Holidays.easterSunday(1981)).isEqualTo("1981-04-19");
        assertThat(Holidays.easterSunday(2038)).isEqualTo("2038-04-25");
        assertThat(Holidays.easterSunday(2076)).isEqualTo("2076-04-19");
        assertThat(Holidays.easterSunday(1818)).isEqualTo("1818-03-22");
        assertThat(Holidays.easterSunday(2008)).isEqualTo("2008-03-23");
    }

    @Test
    void eves_are_ordinary_days() {
        assertThat(Holidays.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(Holidays.isWorkingDay(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(Holidays.isHoliday(LocalDate.of(2027, 3, 27)))
                .as("Easter Eve is a Saturday and no holiday")
                .isFalse();
    }

    @Test
    void in_2027_the_17th_of_may_is_whit_monday() {
        assertThat(Holidays.dayOff(LocalDate.of(2027, 5, 17))).contains(DayOff.MAY_17);
        assertThat(Holidays.easterSunday(2027).plusDays(50)).isEqualTo("2027-05-17");
        assertThat(Holidays.workingDayFrom(LocalDate.of(2027, 5, 15))).isEqualTo("2027-05-18");
    }
}
