package no.algoritmetilsyn.inspection;

import org.junit.jupiter.api.Tag;

/** The long form: everybody asks at every door. */
@Tag("soak")
class LongDraftsIT extends DraftsIT {

    @Override
    int days() {
        return 1;
    }
}
