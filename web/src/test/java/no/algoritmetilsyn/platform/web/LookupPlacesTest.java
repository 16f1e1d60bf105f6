package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Provisions are looked up from each field that takes one, and a look-up that gets no answer does not say that there is none. */
class LookupPlacesTest {

    private final String script = Pages.read("resources/js/lookup.js");

    @Test
    void a_line_that_takes_a_provision_has_a_look_up_as_texts_have() {
        assertThat(script).contains("main :is(textarea, input[data-provision])");
        assertThat(Pages.read("WEB-INF/at/field.xhtml")).contains("pt:data-provision=\"#{provision}\"");
        assertThat(Pages.read("algorithm/record.xhtml")).contains("name=\"ground\" provision=\"cited\"");
        assertThat(Pages.read("letter/phrases.xhtml"))
                .contains("name=\"provision\" provision=\"code\"", "name=\"basis\" provision=\"code\"");
        assertThat(Pages.read("WEB-INF/part/question.xhtml")).contains("question.citing() ? 'cited' : null");
    }

    @Test
    void what_was_not_answered_is_told_apart_from_what_was_not_found() {
        assertThat(Pages.read("WEB-INF/template/lookup.xhtml")).contains("data-none=", "data-failed=");
        assertThat(script)
                .contains("status.dataset.failed", "status.dataset.none")
                .doesNotContain("found = [];");
    }
}
