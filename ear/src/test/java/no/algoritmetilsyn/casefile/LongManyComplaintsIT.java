package no.algoritmetilsyn.casefile;

import org.junit.jupiter.api.Tag;

/** The long form: two hundred complaints, and how long it takes. */
@Tag("soak")
class LongManyComplaintsIT extends ManyComplaintsIT {

    @Override
    int many() {
        return 200;
    }

    @Override
    double slowest() {
        return 1.5;
    }
}
