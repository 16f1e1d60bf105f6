package no.algoritmetilsyn.platform;

import org.junit.jupiter.api.Tag;

/** The long form: axe looks at each state in each language, and at each page on each screen. */
@Tag("soak")
class LongAccessibilityIT extends AccessibilityIT {

    @Override
    boolean everyState() {
        return true;
    }
}
