package no.algoritmetilsyn.platform;

import org.junit.jupiter.api.Tag;

/** The long form. */
@Tag("soak")
class MuchGeneratedStaffInputIT extends GeneratedStaffInputIT {

    @Override
    int inputs() {
        return 500;
    }

    @Override
    int proceedings() {
        return 50;
    }

    @Override
    int days() {
        return 1;
    }

    @Override
    int otherDays() {
        return 1;
    }
}
