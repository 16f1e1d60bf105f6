package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The measure itself: a pattern that takes more than its share is found. */
class QuadraticPatternTest extends PatternCost {

    /** What this test would say of the patterns that were here before. */
    @Test
    void a_quadratic_pattern_is_found() {
        assertThat(faults(Pattern.compile("([\\w.+-]+)@[\\w-]+(?:\\.[\\w-]+)+")))
                .isNotEmpty();
        assertThat(faults(Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+"))).isNotEmpty();
        assertThat(faults(Pattern.compile("(?:[a-z]\\w*\\.)+X"))).isNotEmpty();
        assertThat(faults(Pattern.compile("\\s+$"))).isNotEmpty();
        assertThat(faults(Pattern.compile("[a-z]+\\d"))).isNotEmpty();
        assertThat(faults(Pattern.compile("[a-z]*+[.]"))).isNotEmpty();
        assertThat(faults(Pattern.compile("[,;]"))).isEmpty();
    }
}
