package no.algoritmetilsyn.complaint;

import java.util.List;
import org.junit.jupiter.api.Tag;

/** The long form. */
@Tag("soak")
class LongRandomWalkIT extends RandomWalkIT {

    @Override
    List<Long> seeds() {
        return List.of(1L, 2L, 3L, 4L, 5L);
    }

    @Override
    int steps() {
        return 300;
    }
}
