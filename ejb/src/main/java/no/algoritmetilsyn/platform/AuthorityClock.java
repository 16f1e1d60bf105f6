package no.algoritmetilsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The one clock, for the domain and the engine alike; rules ask it and never the database or the system.
 *
 * <p>Instants are UTC; dates are those of Europe/Oslo. It runs ahead of the real time by an offset that only
 * installations with demo data may move; what they begin with is made in their past.
 */
@ApplicationScoped
public class AuthorityClock extends Clock {

    /** Where the authority sits, and where its deadlines end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    @Inject
    Settings settings;

    /** How long ago that which is done on this thread takes place. */
    private final ThreadLocal<Duration> past = ThreadLocal.withInitial(() -> Duration.ZERO);

    private volatile Duration offset = Duration.ZERO;

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset).minus(past.get()).truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    /** Today's date in Europe/Oslo. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /** When today began in Europe/Oslo. */
    public Instant startOfToday() {
        return today().atStartOfDay(ZONE).toInstant();
    }

    /** The moment that stands for a day, Europe/Oslo, when nobody knows the hour: its noon. */
    public static Instant noonOf(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    }

    /** The moment that stands for a day on which something has happened: its noon, or now where that is still to come. */
    public Instant momentOf(LocalDate day) {
        Instant noon = noonOf(day);
        Instant now = instant();
        return noon.isAfter(now) ? now : noon;
    }

    /** How far the clock stands ahead of the real time. */
    public Duration offset() {
        return offset;
    }

    /**
     * Lets a piece of work on this thread have been done a while ago: demo data has a past.
     *
     * @throws IllegalStateException in an installation without demo data
     */
    public void back(Duration ago, Runnable work) {
        if (!settings.demo()) {
            throw new IllegalStateException("Only demo data is made in the past");
        }
        past.set(ago);
        try {
            work.run();
        } finally {
            past.remove();
        }
    }

    void setOffset(Duration offset) {
        this.offset = offset;
    }
}
