package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is typed at length is kept while it is typed. */
class TypedTextTest {

    /** The fields of steps and openings are asked for by one part; the blocks of a letter and the standard of records by their pages. */
    @Test
    void every_form_of_a_step_an_opening_a_letter_and_a_record_keeps_a_draft() {
        Set<String> longForms = Pages.all().entrySet().stream()
                .filter(page -> page.getValue().contains("/WEB-INF/part/question.xhtml")
                        || page.getValue().contains("name=\"block-")
                        || page.getValue().contains("recordEditor.fields("))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(longForms)
                .contains(
                        "casefile/step.xhtml",
                        "casefile/partyStep.xhtml",
                        "WEB-INF/part/opening.xhtml",
                        "letter/letter.xhtml",
                        "algorithm/edit.xhtml")
                .allSatisfy(page -> assertThat(Pages.read(page))
                        .containsPattern("<div data-draft=\"[^\"]+\">\\s*<at:form ")
                        .contains("name=\"opened\"", "data-draft-status=\"\"", "esumed}"));
    }

    /** A page that takes part in none of it would lose what is typed at the first link or key. */
    @Test
    void who_leaves_is_asked_on_every_page_of_the_staff_and_no_key_leads_away() {
        assertThat(Pages.read("WEB-INF/template/staff.xhtml")).contains("js/staff.js", "js/desk.js");
        assertThat(Pages.read("resources/js/staff.js"))
                .contains("beforeunload", "data-unsaved")
                .doesNotContain("Storage");
        assertThat(Pages.read("resources/js/desk.js")).contains("data-unsaved");
    }
}
