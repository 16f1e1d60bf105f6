package no.algoritmetilsyn.platform;

import org.junit.jupiter.api.Tag;

/** The long form. */
@Tag("soak")
class MuchGeneratedInputIT extends GeneratedInputIT {

    @Override
    int inputs() {
        return 500;
    }
}
