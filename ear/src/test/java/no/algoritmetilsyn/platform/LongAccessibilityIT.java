package no.algoritmetilsyn.platform;

import org.junit.jupiter.api.Tag;

/** The long form: axe looks at each page in each language. */
@Tag("soak")
class LongAccessibilityIT extends AccessibilityIT {}
