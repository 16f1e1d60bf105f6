package no.algoritmetilsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock, for the domain and the engine alike; rules ask it and never the database or the system.
 *
 * <p>Instants are UTC; dates are those of Europe/Oslo. It runs ahead of the real time by an offset that only
 * installations with demo data may move.
 */
@ApplicationScoped
public class AuthorityClock extends Clock {

    /** Where the authority sits, and where its deadlines end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

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
        return Instant.now().plus(offset).truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    /** Today's date in Europe/Oslo. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /** How far the clock stands ahead of the real time. */
    public Duration offset() {
        return offset;
    }

    void setOffset(Duration offset) {
        this.offset = offset;
    }
}
