package no.algoritmetilsyn.deadline.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import no.algoritmetilsyn.law.question.Reading;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows where the calendar is difficult, answered by the product and by a calculator that shares nothing with it. */
class PeerTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final List<String> UNITS = List.of("DAY", "WEEK", "MONTH", "YEAR");

    @AutoClose
    private static AnswersFixture fixture;

    private final Random random = new Random(20261128);
    private final List<String> wrong = new ArrayList<>();
    private int asked;

    @BeforeAll
    static void start() {
        fixture = new AnswersFixture();
    }

    @Test
    void around_easter_may_christmas_leap_days_and_changes_of_clocks_both_say_the_same() {
        difficultDays().forEach(this::askInDays);
        difficultDays().filter(day -> day.getDayOfMonth() % 5 == 0).forEach(this::askInHours);
        assertThat(asked).isGreaterThan(15_000);
        assertThat(wrong).isEmpty();
    }

    private void askInDays(LocalDate day) {
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        int amount = 1 + random.nextInt(unit.equals("YEAR") ? 6 : 15);
        compare("DL", amount, unit, day, Peer.courts(day, amount, unit));
        compare("EU", amount, unit, day, Peer.european(day, amount, unit));
        compare("KAL", amount, unit, day, Peer.calendar(day, amount, unit));
        compare("AD", amount, "WORKING_DAY", day, Peer.workingDays(day, amount));
        compare("EU", amount, "WORKING_DAY", day, Peer.workingDays(day, amount));
        compare("DATO", 0, "", day, Peer.working(day));
        compare("DAGEN_ETTER", 1, "DAY", day, Peer.working(day).plusDays(1));
        compare("SAMME_DAG", 0, "", day, day);
        LocalDate other = day.minusDays(random.nextInt(120));
        LocalDate one = Peer.courts(day, 3, "WEEK");
        LocalDate two = Peer.courts(other, 3, "MONTH");
        check(
                Map.of("method", "MIN", "amount", "3|3", "unit", "WEEK|MONTH", "start", day + "|" + other),
                (one.isBefore(two) ? one : two).toString());
    }

    private void askInHours(LocalDate day) {
        Instant moment = day.atStartOfDay(OSLO).toInstant().plusSeconds(60L * random.nextInt(1440));
        String start = OffsetDateTime.ofInstant(moment, OSLO).toString();
        int hours = 1 + random.nextInt(100);
        compareMoment("TIMER", hours, start, Peer.plainHours(start, hours));
        compareMoment("EU_TIMER", hours, start, Peer.europeanHours(start, hours));
        compareMoment("DL", hours, start, Peer.courtHours(start, hours));
    }

    private void compare(String method, int amount, String unit, LocalDate start, LocalDate expected) {
        check(
                Map.of("method", method, "amount", "" + amount, "unit", unit, "start", start.toString()),
                expected.toString());
    }

    private void compareMoment(String method, int hours, String start, Instant expected) {
        Map<String, String> row = Map.of("method", method, "amount", "" + hours, "unit", "HOUR", "start", start);
        String found = answer(row);
        asked++;
        if (!OffsetDateTime.parse(found).toInstant().equals(expected)) {
            wrong.add(row + ": " + found + ", not " + expected);
        }
    }

    private void check(Map<String, String> row, String expected) {
        String found = answer(row);
        asked++;
        if (!found.equals(expected)) {
            wrong.add(row + ": " + found + ", not " + expected);
        }
    }

    private static String answer(Map<String, String> row) {
        Reading<Question> reading = QuestionReader.read(row);
        return reading.whole()
                .map(question -> fixture.answers.answer(question).written())
                .orElseGet(() -> "unreadable " + reading.problems());
    }

    private static Stream<LocalDate> difficultDays() {
        return Stream.iterate(2026, year -> year + 1).limit(12).flatMap(year -> Stream.of(
                        between(year, "-02-20", "-06-15"),
                        between(year, "-10-20", "-11-01"),
                        between(year, "-12-05", "-12-31"))
                .flatMap(days -> days));
    }

    private static Stream<LocalDate> between(int year, String from, String to) {
        return LocalDate.parse(year + from).datesUntil(LocalDate.parse(year + to));
    }
}
