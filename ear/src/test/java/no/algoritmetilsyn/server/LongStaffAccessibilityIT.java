package no.algoritmetilsyn.server;

import org.junit.jupiter.api.Tag;

/** The long form: axe looks at each state in each language, and at each page on each screen. */
@Tag("soak")
class LongStaffAccessibilityIT extends StaffAccessibilityIT {

    @Override
    int days() {
        return 1;
    }
}
