package no.algoritmetilsyn.access;

import org.junit.jupiter.api.Tag;

/** The long form: the pages of all steps. */
@Tag("soak")
class LongRouteAccessIT extends RouteAccessIT {

    @Override
    int days() {
        return 1;
    }

    @Override
    int writtenDays() {
        return 1;
    }
}
