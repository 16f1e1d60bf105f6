package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** English pages write an amount in one form: NOK 75,000. */
class EnglishAmountsTest {

    private static final Pattern OTHER_FORM = Pattern.compile("(\\{\\d[^}]*}|\\d) (kroner|NOK)\\b");

    @Test
    void an_amount_stands_behind_its_currency() {
        ResourceBundle english = ResourceBundle.getBundle(Texts.BUNDLE, Locale.ENGLISH);
        assertThat(english.keySet())
                .filteredOn(key -> OTHER_FORM.matcher(english.getString(key)).find())
                .isEmpty();
        assertThat(english.getString("penalty.facts.kroner")).isEqualTo("NOK {0}");
    }
}
