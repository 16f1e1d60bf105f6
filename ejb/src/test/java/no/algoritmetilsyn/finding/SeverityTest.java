package no.algoritmetilsyn.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Harm and probability taken together, cell by cell. */
class SeverityTest {

    @ParameterizedTest
    @CsvSource({
        "MINOR,    LOW,    LOW,    MEDIUM,    MEDIUM",
        "MODERATE, LOW,    MEDIUM, MEDIUM,    HIGH",
        "SERIOUS,  MEDIUM, MEDIUM, HIGH,      VERY_HIGH",
        "CRITICAL, MEDIUM, HIGH,   VERY_HIGH, VERY_HIGH"
    })
    void each_cell(Harm harm, Severity unlikely, Severity possible, Severity likely, Severity happened) {
        assertThat(Severity.of(harm, Probability.UNLIKELY)).isEqualTo(unlikely);
        assertThat(Severity.of(harm, Probability.POSSIBLE)).isEqualTo(possible);
        assertThat(Severity.of(harm, Probability.LIKELY)).isEqualTo(likely);
        assertThat(Severity.of(harm, Probability.HAPPENED)).isEqualTo(happened);
    }
}
