package no.algoritmetilsyn.deadline.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for every limit from every day, whatever the calendar. */
class CountingPropertiesTest {

    private static final long FIRST_DAY = LocalDate.of(1970, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(2199, 12, 31).toEpochDay();

    @Property(tries = 3000)
    void a_limit_in_whole_days_ends_after_its_start_at_midnight_of_its_last_day(
            @ForAll("limitsInDays") TimeLimit limit, @ForAll("days") LocalDate start) {
        Computation computation = limit.from(Start.on(StartKind.RECEIVED, start));
        assertThat(computation.dueDate()).isAfter(start);
        assertThat(computation.dueInstant()).isEqualTo(Reckoning.midnightAfter(computation.dueDate()));
        assertThat(computation.lines()).isNotEmpty();
    }

    @Property(tries = 3000)
    void only_what_does_not_move_ends_on_a_day_off(
            @ForAll("limitsInDays") TimeLimit limit, @ForAll("days") LocalDate start) {
        LocalDate due = limit.from(Start.on(StartKind.RECEIVED, start)).dueDate();
        boolean moves = limit.method() != ComputingMethod.CALENDAR && limit.method() != ComputingMethod.DAY_AFTER_LIMIT;
        assertThat(!moves || Holidays.isWorkingDay(due)).isTrue();
    }

    @Property(tries = 3000)
    void who_starts_later_never_ends_earlier(@ForAll("limitsInDays") TimeLimit limit, @ForAll("days") LocalDate start) {
        LocalDate due = limit.from(Start.on(StartKind.RECEIVED, start)).dueDate();
        LocalDate dueNext =
                limit.from(Start.on(StartKind.RECEIVED, start.plusDays(1))).dueDate();
        assertThat(dueNext).isAfterOrEqualTo(due);
    }

    @Property(tries = 3000)
    void hours_never_end_before_they_have_passed(
            @ForAll @IntRange(min = 1, max = 240) int hours,
            @ForAll("methodsOfHours") ComputingMethod method,
            @ForAll @LongRange(min = 0, max = 7_258_118_399L) long second) {
        Instant start = Instant.ofEpochSecond(second);
        Instant due = new TimeLimit(hours, DeadlineUnit.HOUR, method)
                .from(Start.at(StartKind.RECEIVED, start))
                .dueInstant();
        assertThat(due).isAfterOrEqualTo(start.plusSeconds(3600L * hours));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(FIRST_DAY, LAST_DAY).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<TimeLimit> limitsInDays() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.of(DeadlineUnit.class),
                        Arbitraries.of(ComputingMethod.class))
                .filter((amount, unit, method) -> unit.hasAmount() && !unit.needsTime() && method.counts(unit))
                .as(TimeLimit::new);
    }

    @Provide
    Arbitrary<ComputingMethod> methodsOfHours() {
        return Arbitraries.of(ComputingMethod.COURTS, ComputingMethod.EU, ComputingMethod.CALENDAR);
    }
}
