package no.algoritmetilsyn.deadline.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * The typed date from which a deadline runs.
 *
 * @param kind what the date is the date of
 * @param date the day in Europe/Oslo
 * @param instant the moment, where it is known; null when only the day is
 */
public record Start(StartKind kind, LocalDate date, Instant instant) {

    public Start {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(date, "date");
        if (instant != null
                && !LocalDate.ofInstant(instant, AuthorityClock.ZONE).equals(date)) {
            throw new IllegalArgumentException("The moment is not on the day " + date);
        }
    }

    /** A start of which only the day is known. */
    public static Start on(StartKind kind, LocalDate date) {
        return new Start(kind, date, null);
    }

    /** A start at a moment; its day is the one in Europe/Oslo. */
    public static Start at(StartKind kind, Instant instant) {
        return new Start(kind, LocalDate.ofInstant(instant, AuthorityClock.ZONE), instant);
    }
}
