package no.algoritmetilsyn.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Embedded
    private DeadlineReceipt receipt;

    /** For the provider of persistence. */
    protected Span() {}

    Span(DeadlineRule rule, Start start, LocalDate setUntil, LocalDate latest) {
        this.setUntil = setUntil;
        this.latest = latest;
        run(rule, start);
    }

    /** Computes everything anew, from another start or by another limit. */
    void run(DeadlineRule rule, Start start) {
        TimeLimit limit = rule.limit();
        startKind = start.kind();
        startDate = start.date();
        startInstant = start.instant();
        Computation computation = cut(withPause(limit, unpaused(limit, start)));
        dueDate = computation.dueDate();
        dueInstant = computation.dueInstant();
        lines = computation.lines();
        receipt = DeadlineReceipt.of(rule.version(), written());
    }

    /** Ends with a day that the authority sets, whatever stood still before. */
    void setUntil(LocalDate lastDay, DeadlineRule rule) {
        setUntil = lastDay;
        pausedDays = 0;
        pausedSeconds = 0;
        run(rule, start());
    }

    /** Forgets a day that the authority had set. */
    void count(DeadlineRule rule) {
        setUntil = null;
        run(rule, start());
    }

    /** Begins anew from another day at its full length; what was set or stood still before has gone. */
    void restart(Start start, DeadlineRule rule) {
        setUntil = null;
        restarted = true;
        pausedDays = 0;
        pausedSeconds = 0;
        run(rule, start);
    }

    /** Ends later by the time it stood still: whole days, or for limits in hours that time itself. */
    void standStill(Instant from, Instant to, DeadlineRule rule) {
        if (rule.limit().unit().needsTime()) {
            pausedSeconds += Duration.between(from, to).toSeconds();
        } else {
            pausedDays += (int) ChronoUnit.DAYS.between(day(from), day(to));
        }
        run(rule, start());
    }

    /** Ends later by some days more, or fewer, of those on which it stands still; a day that was set is never undercut. */
    void moveBy(int days, DeadlineRule rule) {
        pausedDays = Math.max(0, pausedDays + days);
        run(rule, start());
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

    DeadlineReceipt receipt() {
        return receipt;
    }

    List<DeadlineLine> lines() {
        return lines;
    }

    /** The same, computed anew from what it rests on. */
    Span again(DeadlineRule rule) {
        var again = new Span();
        again.setUntil = setUntil;
        again.latest = latest;
        again.restarted = restarted;
        again.pausedDays = pausedDays;
        again.pausedSeconds = pausedSeconds;
        again.run(rule, start());
        return again;
    }

    /** All that it rests on, why, and what came out, for a receipt. Moments stand in the lines, in whole seconds. */
    private String written() {
        return Stream.concat(
                        Stream.of(
                                startKind, startDate, setUntil, latest, restarted, pausedDays, pausedSeconds, dueDate),
                        lines.stream().map(line -> line.kind().name() + line.arguments()))
                .map(Objects::toString)
                .collect(Collectors.joining("\u001F", "\u001F", ""));
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
