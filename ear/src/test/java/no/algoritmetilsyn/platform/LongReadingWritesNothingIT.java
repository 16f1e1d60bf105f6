package no.algoritmetilsyn.platform;

import org.junit.jupiter.api.Tag;

/** The long form: everybody asks for everything. */
@Tag("soak")
class LongReadingWritesNothingIT extends ReadingWritesNothingIT {

    @Override
    int days() {
        return 1;
    }
}
