package no.algoritmetilsyn.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import no.algoritmetilsyn.platform.web.Texts;
import org.junit.jupiter.api.Test;

/** What has happened leads to rules that there are, each to be found in one place. */
class CalculatorMatterTest {

    private static final String RULE = "deadline.rule.";

    @Test
    void each_rule_that_is_named_has_a_name_and_stands_in_one_place() {
        List<String> named = Arrays.stream(CalculatorMatter.values())
                .flatMap(matter -> matter.codes().stream())
                .toList();
        assertThat(named).doesNotHaveDuplicates();
        ResourceBundle texts = ResourceBundle.getBundle(Texts.BUNDLE, new Locale("nb"));
        assertThat(named)
                .allSatisfy(code ->
                        assertThat(texts.containsKey(RULE + code)).as(code).isTrue());
    }

    @Test
    void what_is_not_named_is_found_under_anything_else() {
        assertThat(CalculatorMatter.of("appeal")).isEqualTo(CalculatorMatter.DECIDED);
        assertThat(CalculatorMatter.of("secrecy-person")).isEqualTo(CalculatorMatter.OTHER);
        assertThat(CalculatorMatter.of("")).isEqualTo(CalculatorMatter.OTHER);
    }
}
