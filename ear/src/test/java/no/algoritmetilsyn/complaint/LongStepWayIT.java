package no.algoritmetilsyn.complaint;

import org.junit.jupiter.api.Tag;

/** The long form: every step of a complaint. */
@Tag("soak")
class LongStepWayIT extends StepWayIT {

    @Override
    int days() {
        return 1;
    }
}
