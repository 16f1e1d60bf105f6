package no.algoritmetilsyn.penalty.accrual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.algoritmetilsyn.law.power.PenaltyKind;

/** What holds for every fine on every day, whatever has happened. */
@PropertyDefaults(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
class AccrualPropertiesTest {

    private static final Accrual.Whole NOTHING = new Accrual.Whole(null, null, null);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Property
    void each_line_is_units_times_rate_and_all_lines_are_the_total(
            @ForAll("points") Accrual.Point point,
            @ForAll("wholes") Accrual.Whole whole,
            @ForAll("days") LocalDate day) {
        Accrual accrual = Accrual.on(day, List.of(point), whole);
        long sum = 0;
        for (AccrualLine line : accrual.lines()) {
            assertThat(line.amount()).isEqualTo(line.units() * line.rate());
            assertThat(line.to()).isAfterOrEqualTo(line.from());
            sum += line.amount();
        }
        assertThat(accrual.total()).isEqualTo(sum).isNotNegative();
    }

    @Property
    void it_never_falls_from_one_day_to_the_next_until_the_order_is_annulled(
            @ForAll("points") Accrual.Point point, @ForAll("days") LocalDate day) {
        LocalDate next = day.plusDays(1);
        long today = Accrual.on(day, List.of(point), NOTHING).total();
        long tomorrow = Accrual.on(next, List.of(point), NOTHING).total();
        assertThat(tomorrow).isGreaterThanOrEqualTo(next.equals(point.facts().annulled()) ? 0 : today);
    }

    @Property
    void points_under_one_cap_never_fall_either(
            @ForAll("points") Accrual.Point one,
            @ForAll("points") Accrual.Point other,
            @ForAll("wholes") Accrual.Whole whole,
            @ForAll("days") LocalDate day) {
        LocalDate next = day.plusDays(1);
        List<Accrual.Point> points = List.of(standing(one, whole), standing(other, whole));
        boolean annulled = next.equals(whole.annulled());
        long today = Accrual.on(day, points, whole).total();
        assertThat(Accrual.on(next, points, whole).total()).isGreaterThanOrEqualTo(annulled ? 0 : today);
        if (whole.cap() != null && whole.waiver() == null && whole.annulled() == null && !isWaived(points)) {
            long free = Accrual.on(day, points, NOTHING).total();
            assertThat(today).isEqualTo(Math.min(free, whole.cap()));
        }
    }

    private static boolean isWaived(List<Accrual.Point> points) {
        return points.stream().anyMatch(point -> point.facts().waiver() != null);
    }

    /** A point that is not annulled by itself, and of which nothing is waived where something is of the whole. */
    private static Accrual.Point standing(Accrual.Point point, Accrual.Whole whole) {
        Facts facts = point.facts();
        return new Accrual.Point(
                point.terms(),
                new Facts(
                        facts.fulfilled(),
                        null,
                        facts.pauses(),
                        facts.rates(),
                        facts.breaches(),
                        whole.waiver() == null ? facts.waiver() : null));
    }

    @Property
    void it_never_exceeds_a_cap(
            @ForAll("points") Accrual.Point one,
            @ForAll("points") Accrual.Point other,
            @ForAll("wholes") Accrual.Whole whole,
            @ForAll("days") LocalDate day) {
        for (Accrual.Point point : List.of(one, other)) {
            Long cap = point.terms().cap();
            assertThat(Accrual.on(day, List.of(point), NOTHING).total())
                    .isBetween(0L, cap == null ? Long.MAX_VALUE : cap);
        }
        long both = Accrual.on(day, List.of(one, other), whole).total();
        assertThat(both).isLessThanOrEqualTo(whole.cap() == null ? Long.MAX_VALUE : whole.cap());
    }

    @Property
    void nothing_accrues_once_it_is_met_or_over_or_annulled(
            @ForAll("points") Accrual.Point point,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 200) int later) {
        Facts facts = point.facts();
        long then = Accrual.on(day.plusDays(later), List.of(point), NOTHING).total();
        if (facts.annulled() != null && !facts.annulled().isAfter(day)) {
            assertThat(then).isZero();
        } else if (facts.annulled() == null && hasEnded(point, day)) {
            assertThat(then).isEqualTo(Accrual.on(day, List.of(point), NOTHING).total());
        }
    }

    /** From the day before it was met, or its last day, nothing comes on top: the day it was met does not accrue. */
    private static boolean hasEnded(Accrual.Point point, LocalDate day) {
        LocalDate met = point.facts().fulfilled();
        LocalDate last = point.terms().last();
        return met != null && !day.plusDays(1).isBefore(met) || last != null && !day.isBefore(last);
    }

    @Property
    void a_pause_takes_away_and_never_adds(
            @ForAll("points") Accrual.Point point, @ForAll("periods") Period pause, @ForAll("days") LocalDate day) {
        Facts facts = point.facts();
        List<Period> more = new ArrayList<>(facts.pauses());
        more.add(pause);
        Facts paused = new Facts(facts.fulfilled(), facts.annulled(), more, facts.rates(), facts.breaches(), null);
        Facts unpaused =
                new Facts(facts.fulfilled(), facts.annulled(), facts.pauses(), facts.rates(), facts.breaches(), null);
        // A pause that puts off one sum, or a week that has begun, may put it to a day with a higher rate.
        boolean putsOff =
                point.terms().kind() == PenaltyKind.ONCE || point.terms().kind() == PenaltyKind.WEEK_STARTED;
        if (!putsOff || facts.rates().isEmpty()) {
            assertThat(total(point.terms(), paused, day)).isLessThanOrEqualTo(total(point.terms(), unpaused, day));
        }
    }

    @Property
    void daily_fines_are_what_a_second_calculator_says(
            @ForAll("dailyTerms") Terms terms, @ForAll("facts") Facts facts, @ForAll("days") LocalDate day) {
        Facts unwaived =
                new Facts(facts.fulfilled(), facts.annulled(), facts.pauses(), facts.rates(), facts.breaches(), null);
        assertThat(total(terms, unwaived, day)).isEqualTo(NaiveAccrual.total(terms, unwaived, day));
    }

    @Property
    void what_is_waived_is_never_more_than_there_is(
            @ForAll("points") Accrual.Point point, @ForAll("waivers") Waiver waiver, @ForAll("days") LocalDate day) {
        long before = Accrual.on(day, List.of(point), NOTHING).total();
        long after = Accrual.on(day, List.of(point), new Accrual.Whole(null, null, waiver))
                .total();
        assertThat(after).isBetween(0L, before);
        if (waiver.percent() != null) {
            long kept = before * (100 - waiver.percent().longValueExact()) / 100;
            assertThat(after).isEqualTo(kept);
        }
    }

    private static long total(Terms terms, Facts facts, LocalDate day) {
        return Accrual.on(day, List.of(new Accrual.Point(terms, facts)), NOTHING)
                .total();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 500).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 60).injectNull(0.1))
                .as((from, length) -> new Period(from, length == null ? null : from.plusDays(length)));
    }

    @Provide
    Arbitrary<Accrual.Point> points() {
        return Combinators.combine(terms(Arbitraries.of(PenaltyKind.class)), facts())
                .as(Accrual.Point::new);
    }

    @Provide
    Arbitrary<Terms> dailyTerms() {
        return terms(Arbitraries.just(PenaltyKind.DAY));
    }

    private Arbitrary<Terms> terms(Arbitrary<PenaltyKind> kinds) {
        return Combinators.combine(
                        kinds,
                        kroner(),
                        days(),
                        days().injectNull(0.8),
                        days().injectNull(0.8),
                        kroner().map(rate -> rate * 7 + 3).injectNull(0.5),
                        rises().list().ofMaxSize(3))
                .as((kind, rate, limit, first, last, cap, rises) ->
                        new Terms("", kind, rate, limit, first, last, cap, rises));
    }

    private Arbitrary<RateRise> rises() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        kroner(),
                        Arbitraries.integers().between(0, 200).injectNull(0.5))
                .as((after, kroner, percent) -> percent == null
                        ? new RateRise(after, kroner, null)
                        : new RateRise(after, 0, BigDecimal.valueOf(percent)));
    }

    @Provide
    Arbitrary<Facts> facts() {
        return Combinators.combine(
                        days().injectNull(0.6),
                        days().injectNull(0.9),
                        periods().list().ofMaxSize(4),
                        Combinators.combine(days(), kroner())
                                .as(NewRate::new)
                                .list()
                                .ofMaxSize(3)
                                .uniqueElements(NewRate::from),
                        days().list().ofMaxSize(6),
                        waivers().injectNull(0.8))
                .as(Facts::new);
    }

    @Provide
    Arbitrary<Waiver> waivers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 100).map(share -> new Waiver(BigDecimal.valueOf(share), null, null)),
                kroner().map(sum -> new Waiver(null, sum, null)),
                periods().map(period -> new Waiver(null, null, period)));
    }

    @Provide
    Arbitrary<Accrual.Whole> wholes() {
        return Combinators.combine(
                        kroner().map(rate -> rate * 11 + 1).injectNull(0.6),
                        days().injectNull(0.9),
                        waivers().injectNull(0.7))
                .as(Accrual.Whole::new);
    }

    private static Arbitrary<Long> kroner() {
        return Arbitraries.longs().between(0, 100_000);
    }
}
