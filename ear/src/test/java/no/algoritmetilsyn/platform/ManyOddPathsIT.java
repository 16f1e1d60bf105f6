package no.algoritmetilsyn.platform;

import org.junit.jupiter.api.Tag;

/** The long form. */
@Tag("soak")
class ManyOddPathsIT extends OddPathIT {

    @Override
    int addresses() {
        return 20_000;
    }
}
