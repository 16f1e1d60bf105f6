package no.algoritmetilsyn.algorithm;

import org.junit.jupiter.api.Tag;

/** The long form: axe looks at each page in each language. */
@Tag("soak")
class LongRegisterDeskAccessibilityIT extends RegisterDeskAccessibilityIT {}
