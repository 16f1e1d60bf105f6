package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void both_written_forms_of_norwegian_have_the_same_protection() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String[]> pairs = pairs();
        for (String[] pair : pairs) {
            List<Object> bokmal = rules(pair[1]);
            List<Object> nynorsk = rules(pair[2]);
            if (!bokmal.get(0).equals(pair[0]) || !nynorsk.equals(bokmal)) {
                wrong.add(String.join(" | ", pair) + ": " + bokmal + " and " + nynorsk);
            }
            // Somebody who writes in capitals is as much a whistleblower.
            if (!rules(pair[2].toUpperCase(Locale.ROOT)).equals(nynorsk)) {
                wrong.add(pair[2] + " in capitals");
            }
        }
        assertThat(pairs).hasSizeGreaterThan(25);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jeg ble ikke forhåndsvarslet", "Varselet kom for sent", "Han er lederen for minoriteten"})
    void what_only_looks_like_it_is_no_whistleblowing(String text) {
        assertThat(rules(text)).doesNotContain("whistleblowing");
    }

    private List<Object> rules(String text) {
        return evaluate(text, false, false, "", false).stream()
                .map(row -> row.get("rule"))
                .toList();
    }

    private static List<String[]> pairs() throws IOException {
        try (InputStream in = Models.class.getResourceAsStream("/no/algoritmetilsyn/complaint/word-pairs.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .toList();
        }
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
