package no.algoritmetilsyn.platform;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;

/** Keeps how far the clock stands ahead, across restarts. */
@Stateless
public class ClockOffset {

    /** The clock runs no further: law is counted until 2199. */
    static final Instant LATEST = Instant.parse("2190-01-01T00:00:00Z");

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<ClockMoved> moved;

    /** Sets the clock to what was kept; at start-up, before anything asks for the time. */
    public void load() {
        Number millis = (Number)
                entities.createNativeQuery("SELECT millis FROM clock_offset").getSingleResult();
        clock.setOffset(Duration.ofMillis(millis.longValue()));
    }

    /**
     * Moves the clock forward.
     *
     * @throws ClockOutOfRange when {@code to} is not later than now, since deadlines and audit never run backwards; or
     *     after {@link #LATEST}, since whatever is filed then still has deadlines to be counted
     */
    public void moveTo(Instant to) {
        Instant now = clock.instant();
        if (!to.isAfter(now) || to.isAfter(LATEST)) {
            throw new ClockOutOfRange();
        }
        Duration offset = clock.offset().plus(Duration.between(now, to));
        entities.createNativeQuery("UPDATE clock_offset SET millis = :millis")
                .setParameter("millis", offset.toMillis())
                .executeUpdate();
        clock.setOffset(offset);
        moved.fire(new ClockMoved(offset));
    }
}
