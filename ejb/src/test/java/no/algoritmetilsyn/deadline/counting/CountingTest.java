package no.algoritmetilsyn.deadline.counting;

import static no.algoritmetilsyn.deadline.counting.ComputingMethod.CALENDAR;
import static no.algoritmetilsyn.deadline.counting.ComputingMethod.COURTS;
import static no.algoritmetilsyn.deadline.counting.ComputingMethod.EU;
import static no.algoritmetilsyn.deadline.counting.ComputingMethod.WORKING_DAYS;
import static no.algoritmetilsyn.deadline.counting.DeadlineUnit.AT_ONCE;
import static no.algoritmetilsyn.deadline.counting.DeadlineUnit.DAY;
import static no.algoritmetilsyn.deadline.counting.DeadlineUnit.HOUR;
import static no.algoritmetilsyn.deadline.counting.DeadlineUnit.MONTH;
import static no.algoritmetilsyn.deadline.counting.DeadlineUnit.WEEK;
import static no.algoritmetilsyn.deadline.counting.DeadlineUnit.WORKING_DAY;
import static no.algoritmetilsyn.deadline.counting.DeadlineUnit.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-03, 2026-12-24",
        "2026-12-04, 2026-12-28",
        "2027-03-04, 2027-03-30",
        "2027-04-26, 2027-05-18",
        // Ends on a Saturday; on Ascension Day; on a Sunday that is also 1 May's neighbour.
        "2026-11-07, 2026-11-30",
        "2026-04-23, 2026-05-15",
        "2027-04-10, 2027-05-03",
    })
    void three_weeks_end_on_the_same_weekday_or_the_next_working_day(String notified, String due) {
        assertThat(due(3, WEEK, COURTS, notified)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-31, 2027-03-01", // 28 February is a Sunday
        "2028-01-31, 2028-02-29",
        "2029-01-31, 2029-02-28",
        "2026-05-31, 2026-06-30",
        "2026-11-22, 2026-12-22",
        "2026-11-25, 2026-12-28",
    })
    void a_month_ends_on_the_same_number_or_the_last_day(String received, String due) {
        assertThat(due(1, MONTH, COURTS, received)).isEqualTo(due);
    }

    @Test
    void a_year_from_leap_day_ends_on_the_last_of_february() {
        assertThat(due(1, YEAR, CALENDAR, "2028-02-29")).isEqualTo("2029-02-28");
        assertThat(due(1, YEAR, COURTS, "2028-02-29")).isEqualTo("2029-02-28");
        assertThat(due(4, YEAR, CALENDAR, "2028-02-29")).isEqualTo("2032-02-29");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-21, 5, 2026-12-29", "2027-05-12, 5, 2027-05-20", "2027-03-22, 10, 2027-04-08"})
    void working_days_leave_out_weekends_and_holidays(String received, int days, String due) {
        assertThat(due(days, WORKING_DAY, WORKING_DAYS, received)).isEqualTo(due);
        assertThat(due(days, WORKING_DAY, EU, received)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // Two days from Friday would end on Sunday, moves to Monday, and needs Tuesday to have two working days.
        "2026-10-23, 2, 2026-10-27",
        // Two days from Christmas Eve: 26 December moves to Monday 28, and needs the 29th.
        "2026-12-24, 2, 2026-12-29",
        // Five days from Wednesday before Easter 2027 end on Easter Monday, move to Tuesday, need Wednesday.
        "2027-03-24, 5, 2027-03-31",
        "2026-10-19, 2, 2026-10-21",
        "2026-10-16, 1, 2026-10-19",
        "2026-10-19, 15, 2026-11-03",
    })
    void a_period_of_the_union_has_at_least_two_working_days(String aware, int days, String due) {
        assertThat(due(days, DAY, EU, aware)).isEqualTo(due);
    }

    @Test
    void the_lines_tell_why_the_christmas_limit_moves() {
        assertThat(limit(3, WEEK, COURTS).from(on("2026-12-04")).lines())
                .containsExactly(
                        line(DeadlineLineKind.START_DAY_NOT_COUNTED, "2026-12-04"),
                        line(DeadlineLineKind.SAME_WEEKDAY, "3", "2026-12-25"),
                        line(DeadlineLineKind.MOVED_FROM_DAY_OFF, "2026-12-25", "CHRISTMAS_DAY", "2026-12-28"),
                        line(DeadlineLineKind.ENDS_AT_MIDNIGHT, "2026-12-28"));
    }

    @Test
    void the_lines_name_the_holidays_that_working_days_leave_out() {
        assertThat(limit(5, WORKING_DAY, WORKING_DAYS).from(on("2027-05-12")).lines())
                .containsExactly(
                        line(DeadlineLineKind.START_DAY_NOT_COUNTED, "2027-05-12"),
                        line(DeadlineLineKind.DAY_LEFT_OUT, "2027-05-17", "MAY_17"),
                        line(DeadlineLineKind.WORKING_DAYS_COUNTED, "5", "2027-05-20"),
                        line(DeadlineLineKind.ENDS_AT_MIDNIGHT, "2027-05-20"));
    }

    @Test
    void the_lines_tell_of_the_month_that_lacks_the_number() {
        assertThat(limit(1, MONTH, COURTS).from(on("2028-01-31")).lines())
                .contains(line(DeadlineLineKind.LAST_DAY_OF_MONTH, "2028-02-29"));
    }

    @Test
    void a_limit_in_days_ends_at_midnight_in_oslo_summer_and_winter() {
        assertThat(limit(3, DAY, COURTS).from(on("2026-07-06")).dueInstant())
                .isEqualTo(Instant.parse("2026-07-09T22:00:00Z"));
        assertThat(limit(3, DAY, COURTS).from(on("2026-12-01")).dueInstant())
                .isEqualTo(Instant.parse("2026-12-04T23:00:00Z"));
        // On the very days of the change the last day has 25 or 23 hours, and all of them count.
        assertThat(limit(3, DAY, CALENDAR).from(on("2026-10-22")).dueInstant())
                .isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
        assertThat(limit(3, DAY, CALENDAR).from(on("2027-03-25")).dueInstant())
                .isEqualTo(Instant.parse("2027-03-28T22:00:00Z"));
    }

    @Test
    void the_last_second_of_the_day_belongs_to_it_and_the_next_does_not() {
        Start last = Start.at(StartKind.RECEIVED, Instant.parse("2026-12-03T22:59:59Z"));
        Start next = Start.at(StartKind.RECEIVED, Instant.parse("2026-12-03T23:00:00Z"));
        assertThat(last.date()).isEqualTo("2026-12-03");
        assertThat(next.date()).isEqualTo("2026-12-04");
        assertThat(limit(3, WEEK, COURTS).from(last).dueDate()).isEqualTo("2026-12-24");
        assertThat(limit(3, WEEK, COURTS).from(next).dueDate()).isEqualTo("2026-12-28");
    }

    @Test
    void hours_of_the_courts_act_do_not_run_on_holidays_but_on_saturdays() {
        // Friday 23 October 2026 at 12: Saturday counts, Sunday does not, though the clocks go back in it.
        assertThat(hours(48, COURTS, "2026-10-23T12:00:00+02:00")).isEqualTo("2026-10-26T12:00:00+01:00");
        assertThat(hours(24, COURTS, "2027-05-14T15:00:00+02:00")).isEqualTo("2027-05-15T15:00:00+02:00");
        // Saturday before Whit Sunday and 17 May.
        assertThat(hours(24, COURTS, "2027-05-15T15:00:00+02:00")).isEqualTo("2027-05-18T15:00:00+02:00");
        // Beginning on a holiday they begin when it is over; ending at midnight they do not move.
        assertThat(hours(1, COURTS, "2026-12-25T10:00:00+01:00")).isEqualTo("2026-12-28T01:00:00+01:00");
        assertThat(hours(24, COURTS, "2026-10-24T00:00:00+02:00")).isEqualTo("2026-10-25T00:00:00+02:00");
    }

    @Test
    void a_limit_in_hours_that_ends_at_midnight_is_due_on_the_day_before() {
        var start = Start.at(
                StartKind.RECEIVED,
                OffsetDateTime.parse("2026-10-24T00:00:00+02:00").toInstant());
        assertThat(limit(24, HOUR, COURTS).from(start).dueDate()).isEqualTo("2026-10-24");
    }

    @Test
    void hours_of_the_union_begin_with_the_next_hour_and_follow_the_sun_not_the_clock() {
        assertThat(hours(72, EU, "2026-10-23T12:30:00+02:00")).isEqualTo("2026-10-26T12:00:00+01:00");
        assertThat(hours(72, EU, "2027-03-26T12:30:00+01:00")).isEqualTo("2027-03-29T14:00:00+02:00");
        assertThat(hours(72, EU, "2026-11-02T12:00:00+01:00")).isEqualTo("2026-11-05T13:00:00+01:00");
    }

    @Test
    void plain_hours_pass_as_they_pass() {
        assertThat(hours(24, CALENDAR, "2026-10-24T12:00:00+02:00")).isEqualTo("2026-10-25T11:00:00+01:00");
        assertThat(hours(24, CALENDAR, "2027-03-27T12:00:00+01:00")).isEqualTo("2027-03-28T13:00:00+02:00");
        var start = Start.at(StartKind.RECEIVED, Instant.parse("2027-03-27T11:00:00Z"));
        assertThat(limit(24, HOUR, CALENDAR).from(start).lines())
                .contains(line(DeadlineLineKind.CLOCKS_CHANGED, "2027-03-28"));
    }

    @Test
    void at_once_means_the_same_day() {
        assertThat(due(0, AT_ONCE, CALENDAR, "2026-12-25")).isEqualTo("2026-12-25");
    }

    @Test
    void a_set_day_that_is_off_moves_where_the_method_moves() {
        LocalDate saturday = LocalDate.of(2026, 11, 28);
        assertThat(Computation.until(saturday, COURTS).dueDate()).isEqualTo("2026-11-30");
        assertThat(Computation.until(saturday, CALENDAR).dueDate()).isEqualTo("2026-11-28");
    }

    @Test
    void impossible_limits_and_starts_are_refused() {
        assertThatThrownBy(() -> limit(0, DAY, COURTS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limit(-1, DAY, COURTS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limit(1, AT_ONCE, COURTS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limit(1, DAY, WORKING_DAYS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limit(1, HOUR, EU).from(on("2026-01-02")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Start(StartKind.RECEIVED, LocalDate.of(2026, 1, 1), Instant.parse("2026-01-02T12:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TimeLimit limit(int amount, DeadlineUnit unit, ComputingMethod method) {
        return new TimeLimit(amount, unit, method);
    }

    private static Start on(String date) {
        return Start.on(StartKind.RECEIVED, LocalDate.parse(date));
    }

    private static LocalDate due(int amount, DeadlineUnit unit, ComputingMethod method, String start) {
        return limit(amount, unit, method).from(on(start)).dueDate();
    }

    private static OffsetDateTime hours(int amount, ComputingMethod method, String start) {
        Start from = Start.at(StartKind.RECEIVED, OffsetDateTime.parse(start).toInstant());
        return Reckoning.zoned(limit(amount, HOUR, method).from(from).dueInstant())
                .toOffsetDateTime();
    }

    private static DeadlineLine line(DeadlineLineKind kind, String... arguments) {
        return new DeadlineLine(kind, List.of(arguments));
    }
}
