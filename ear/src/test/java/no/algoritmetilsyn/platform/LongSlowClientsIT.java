package no.algoritmetilsyn.platform;

import java.time.Duration;
import org.junit.jupiter.api.Tag;

/** The long form: until after the slow ones have been given up. */
@Tag("soak")
class LongSlowClientsIT extends SlowClientsIT {

    @Override
    Duration duration() {
        return Duration.ofSeconds(40);
    }

    @Override
    Duration healthWithin() {
        return Duration.ofMillis(500);
    }

    @Override
    Duration othersWithin() {
        return Duration.ofSeconds(2);
    }
}
