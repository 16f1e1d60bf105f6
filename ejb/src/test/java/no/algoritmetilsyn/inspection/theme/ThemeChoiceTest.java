package no.algoritmetilsyn.inspection.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import no.algoritmetilsyn.inspection.step.ThemeChoice;
import org.junit.jupiter.api.Test;

/** The themes that a form offers are those that there are. */
class ThemeChoiceTest {

    @Test
    void each_theme_can_be_chosen() {
        assertThat(Arrays.stream(ThemeChoice.values()).map(ThemeChoice::id))
                .containsExactlyElementsOf(ThemeLibrary.IDS);
    }
}
