package no.algoritmetilsyn.platform;

import java.time.Duration;
import org.junit.jupiter.api.Tag;

/** The long form: again and again, on a machine that does nothing else. */
@Tag("soak")
class LongHostileFilesAtOnceIT extends HostileFilesAtOnceIT {

    @Override
    Duration healthWithin() {
        return Duration.ofMillis(500);
    }

    @Override
    Duration othersWithin() {
        return Duration.ofSeconds(2);
    }

    @Override
    int times() {
        return 3;
    }
}
