package no.algoritmetilsyn.server;

import org.junit.jupiter.api.Tag;

/** The long form: axe looks at each page in each language. */
@Tag("soak")
class LongStaffAccessibilityIT extends StaffAccessibilityIT {

    @Override
    int days() {
        return 1;
    }
}
