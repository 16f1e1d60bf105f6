package no.algoritmetilsyn.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Random;
import java.util.Set;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.deadline.counting.Holidays;

/** Days that people enter: of what has come, lately; of what is to come, a working day with time to spare. */
final class WalkDays {

    /** Fields that tell of a day that has come. */
    private static final Set<String> PAST = Set.of(
            "posted",
            "postedOn",
            "day",
            "since",
            "learnt",
            "arrived",
            "receivedOn",
            "breachEnded",
            "noticed",
            "reasonsAsked",
            "reasonsArrived");

    /** Faults that name the last day that is allowed. */
    private static final Set<String> LATEST = Set.of("tooLate", "tooLong", "afterLimit", "notEarlier", "late");

    /** Faults of a day that is not over yet. */
    private static final Set<String> FUTURE = Set.of("future", "notArrived");

    /** Faults of a day before something happened, that was today at the latest. */
    private static final Set<String> BEFORE = Set.of("tooEarly", "beforeSent", "beforeReport");

    private final Random random;
    private final WalkFixture fixture;

    WalkDays(Random random, WalkFixture fixture) {
        this.random = random;
        this.fixture = fixture;
    }

    LocalDate today() {
        return LocalDate.ofInstant(fixture.clock.instant(), ZoneId.of("Europe/Oslo"));
    }

    /** A day for a field. */
    LocalDate of(String field) {
        if (PAST.contains(field)) {
            return random.nextInt(4) > 0 ? today() : today().minusDays(random.nextInt(10));
        }
        return field.equals("from") ? today() : Holidays.workingDayFrom(today().plusDays(35 + random.nextInt(40)));
    }

    /** Another day than one that was wrong: what the fault names, or on the side that it points to. */
    String moved(String wrong, Violation fault) {
        LocalDate named =
                fault.arguments().isEmpty() ? null : read(fault.arguments().get(0));
        LocalDate day = read(wrong);
        String code = fault.code();
        if (FUTURE.contains(code)) {
            return today().toString();
        }
        if (code.equals("same")) {
            return day.minusDays(1 + random.nextInt(5)).toString();
        }
        if (LATEST.contains(code)) {
            return (named == null ? day.minusDays(3) : named.minusDays(code.equals("notEarlier") ? 1 : 0)).toString();
        }
        if (BEFORE.contains(code)) {
            LocalDate first = named == null ? today() : named;
            return first.isAfter(today()) ? later(first).toString() : first.toString();
        }
        LocalDate first = named == null || named.isBefore(today()) ? today() : named;
        return code.equals("dayOff")
                ? Holidays.workingDayFrom(named == null ? day : named).toString()
                : later(first).toString();
    }

    private LocalDate later(LocalDate day) {
        return Holidays.workingDayFrom(day.plusDays(1 + random.nextInt(20)));
    }

    private LocalDate read(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException unset) {
            return today();
        }
    }
}
