package no.algoritmetilsyn.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.deadline.counting.Computation;
import no.algoritmetilsyn.deadline.counting.DeadlineLine;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.deadline.counting.TimeLimit;
import no.algoritmetilsyn.platform.AuthorityClock;
import org.hibernate.annotations.ColumnTransformer;

/** From when until when a deadline runs, and why: computed as a whole whenever something it rests on changes. */
@Embeddable
class Span {

    @Enumerated(EnumType.STRING)
    private StartKind startKind;

    private LocalDate startDate;
    private Instant startInstant;
    private LocalDate dueDate;
    private Instant dueInstant;

    /** The last day, where the authority has set it; null where it is counted. */
    private LocalDate setUntil;

    /** The last day whatever it is counted from, where another limit cuts it; null where none does. */
    private LocalDate latest;

    private boolean restarted;
    private int pausedDays;
    private long pausedSeconds;

    @Convert(converter = LinesJson.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "CAST(? AS jsonb)")
    private List<DeadlineLine> lines;

    /** For the provider of persistence. */
    protected Span() {}

    Span(TimeLimit limit, Start start, LocalDate setUntil, LocalDate latest) {
        this.setUntil = setUntil;
        this.latest = latest;
        run(limit, start);
    }

    /** Computes everything anew, from another start or by another limit. */
    void run(TimeLimit limit, Start start) {
        startKind = start.kind();
        startDate = start.date();
        startInstant = start.instant();
        Computation computation = cut(withPause(limit, unpaused(limit, start)));
        dueDate = computation.dueDate();
        dueInstant = computation.dueInstant();
        lines = computation.lines();
    }

    /** Ends with a day that the authority sets, whatever stood still before. */
    void setUntil(LocalDate lastDay, TimeLimit limit) {
        setUntil = lastDay;
        pausedDays = 0;
        pausedSeconds = 0;
        run(limit, start());
    }

    /** Forgets a day that the authority had set. */
    void count(TimeLimit limit) {
        setUntil = null;
        run(limit, start());
    }

    /** Begins anew from another day at its full length; what was set or stood still before has gone. */
    void restart(Start start, TimeLimit limit) {
        setUntil = null;
        restarted = true;
        pausedDays = 0;
        pausedSeconds = 0;
        run(limit, start);
    }

    /** Ends later by the time it stood still: whole days, or for limits in hours that time itself. */
    void standStill(Instant from, Instant to, TimeLimit limit) {
        if (limit.unit().needsTime()) {
            pausedSeconds += Duration.between(from, to).toSeconds();
        } else {
            pausedDays += (int) ChronoUnit.DAYS.between(day(from), day(to));
        }
        run(limit, start());
    }

    Start start() {
        return new Start(startKind, startDate, startInstant);
    }

    Optional<LocalDate> dueDate() {
        return Optional.ofNullable(dueDate);
    }

    Optional<Instant> dueInstant() {
        return Optional.ofNullable(dueInstant);
    }

    Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    List<DeadlineLine> lines() {
        return lines;
    }

    private Computation unpaused(TimeLimit limit, Start start) {
        if (setUntil != null) {
            return Computation.until(setUntil, limit.method());
        }
        Computation counted = limit.from(start);
        return restarted ? counted.afterInterruption(start.date()) : counted;
    }

    private Computation cut(Computation computation) {
        return latest == null ? computation : computation.notAfter(latest);
    }

    private Computation withPause(TimeLimit limit, Computation unpaused) {
        if (pausedSeconds > 0) {
            return unpaused.afterPause(Duration.ofSeconds(pausedSeconds));
        }
        return pausedDays > 0 ? unpaused.afterPause(pausedDays, limit.method()) : unpaused;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, AuthorityClock.ZONE);
    }
}
