package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A thing has one English word on all pages: a virksomhet is an organisation, as in the register, the database and the API. */
class EnglishTermsTest {

    private static final Pattern BODY = Pattern.compile("\\bbod(?:y|ies)\\b", Pattern.CASE_INSENSITIVE);

    /** Organs of the state, whoever supervises them. */
    private static final Pattern ORGAN = Pattern.compile(
            "\\b(?:appeal|superior|state|public|subordinate) bod(?:y|ies)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void a_virksomhet_is_an_organisation() throws IOException {
        Properties bokmal = TextFiles.in("nb");
        Properties english = TextFiles.in("en");
        Set<String> bodies = new TreeSet<>();
        english.forEach((key, text) -> {
            String rest = ORGAN.matcher((String) text).replaceAll("");
            if (bokmal.getProperty((String) key, "").contains("irksomhet")
                    && BODY.matcher(rest).find()) {
                bodies.add(key + "=" + text);
            }
        });
        assertThat(bodies).isEmpty();
        assertThat(english.getProperty("demand.facts.body")).isEqualTo("Organisation");
    }
}
