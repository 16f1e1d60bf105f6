package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the decision table proposes to sort what people write. */
class SortingTableTest {

    private final DmnEngine engine = engine();
    private final DmnDecision decision = decision();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Sjefen min bruker et system som måler meg        | false | true  |      | WHISTLEBLOWING
            Jeg ber om en FORKLARING på avgjørelsen          | false | true  |      | EXPLANATION
            Kvifor fekk eg avslag?                           | false | true  |      | EXPLANATION
            Why? Please explain the decision                 | false | true  |      | EXPLANATION
            Strømregningen er feil                           | false | true  |      | WRONG_BODY
            Jeg lurer på hvordan registeret brukes           | false | false |      | ENQUIRY
            Kommunen bruker en modell i skjul                | true  | false |      | TIP
            Barnet mitt mistet plassen                       | false | true  | HIGH | COMPLAINT
            Ingenting av det over                            | false | false |      | COMPLAINT
            """)
    void first_matching_rule_is_the_proposal(
            String text, boolean anonymous, boolean affected, String risk, String kind) {
        List<Map<String, Object>> matched = evaluate(text, anonymous, affected, risk, false);
        assertThat(matched.get(0)).containsEntry("kind", kind);
        assertThat(matched.get(matched.size() - 1)).containsEntry("rule", "otherwise");
    }

    @Test
    void what_says_that_the_register_is_wrong_is_that_whatever_its_words() {
        List<Map<String, Object>> matched = evaluate("Sjefen min ber om en forklaring", true, true, "HIGH", true);
        assertThat(matched.get(0)).containsEntry("kind", "REGISTER_ERROR");
    }

    private List<Map<String, Object>> evaluate(
            String text, boolean anonymous, boolean affected, String risk, boolean registerError) {
        return engine.evaluateDecisionTable(
                        decision,
                        Map.of(
                                "text",
                                text,
                                "anonymous",
                                anonymous,
                                "affected",
                                affected,
                                "risk",
                                risk == null ? "" : risk,
                                "registerError",
                                registerError))
                .getResultList();
    }

    private static DmnEngine engine() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(ParsedFeel::new);
        return configuration.buildEngine();
    }

    private DmnDecision decision() {
        InputStream table = Models.class.getResourceAsStream("/no/algoritmetilsyn/complaint/complaint-sorting.dmn");
        return engine.parseDecision("complaintSorting", table);
    }
}
