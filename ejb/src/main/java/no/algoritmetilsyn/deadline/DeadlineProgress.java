package no.algoritmetilsyn.deadline;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Where a deadline stands: it runs, stands still since some moment, was met at one, or has lapsed. */
@Embeddable
class DeadlineProgress {

    @Enumerated(EnumType.STRING)
    private DeadlineStatus status = DeadlineStatus.RUNNING;

    private Instant metAt;
    private Instant suspendedAt;

    void requireRunning() {
        Refusal.CLOSED.unless(status.isOpen());
        Refusal.ALREADY_SUSPENDED.unless(!status.isStandingStill());
    }

    /** Runs, for the first time or again. */
    void run() {
        status = DeadlineStatus.RUNNING;
        suspendedAt = null;
    }

    void standStill(DeadlineStatus as, boolean overdue, Instant now) {
        requireRunning();
        Refusal.EXPIRED.unless(!overdue);
        status = as;
        suspendedAt = now;
    }

    /** One that had lapsed runs again when its end is still to come. */
    void reopenUnless(boolean over) {
        if (status == DeadlineStatus.LAPSED && !over) {
            run();
        }
    }

    /** Runs, or stands still from the beginning of a day, which may be to come, and waits to go on. */
    void goOn(LocalDate since) {
        Refusal.CLOSED.unless(status == DeadlineStatus.RUNNING || status == DeadlineStatus.SUSPENDED);
        run();
        if (since != null) {
            status = DeadlineStatus.SUSPENDED;
            suspendedAt = since.atStartOfDay(AuthorityClock.ZONE).toInstant();
        }
    }

    void meet(Instant at, Instant now) {
        Refusal.CLOSED.unless(status != DeadlineStatus.MET);
        Refusal.IN_FUTURE.unless(!at.isAfter(now));
        status = DeadlineStatus.MET;
        metAt = at;
        suspendedAt = null;
    }

    void lapse(boolean overdue) {
        requireRunning();
        Refusal.NOT_EXPIRED.unless(overdue);
        status = DeadlineStatus.LAPSED;
    }

    DeadlineStatus status() {
        return status;
    }

    /** When what it waited for happened. */
    Optional<Instant> metAt() {
        return Optional.ofNullable(metAt);
    }

    /** Since when it stands still. */
    Instant since() {
        return suspendedAt;
    }
}
