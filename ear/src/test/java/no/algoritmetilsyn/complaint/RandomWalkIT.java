package no.algoritmetilsyn.complaint;

import java.util.List;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Citizens and staff take steps at random. Each is acknowledged where the law lets it be and refused where not, and what
 * was acknowledged is what stands in the database, neither more nor less.
 */
@ExtendWith(Installation.class)
class RandomWalkIT {

    @Test
    void what_was_acknowledged_is_what_there_is(Installation installation) {
        for (long seed : seeds()) {
            new Walk(installation, seed).take(steps());
        }
    }

    /** A walk for each. */
    List<Long> seeds() {
        return List.of(20261126L);
    }

    /** How many steps each walk has. */
    int steps() {
        return 60;
    }
}
