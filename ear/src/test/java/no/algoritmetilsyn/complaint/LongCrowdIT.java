package no.algoritmetilsyn.complaint;

import org.junit.jupiter.api.Tag;

/** The long form. */
@Tag("soak")
class LongCrowdIT extends CrowdIT {

    @Override
    int steps() {
        return 300;
    }
}
