package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is not in the language of the page says in which it is (WCAG 3.1.2), so that it is read aloud right and cited in its own. */
class LanguageOfPartsTest {

    /** What complainants, letters, records and points told to a body say in their own language, by the page and the words that it shows. */
    private static final Map<String, Set<String>> FOREIGN = Map.of(
            "WEB-INF/part/complaint.xhtml",
            Set.of(
                    "#{item.complaint().text()}",
                    "#{item.complaint().about().description()}",
                    "#{item.complaint().affected()}",
                    "#{item.complaint().wantedOutcome()}",
                    "#{item.complaint().error().knownFrom()}"),
            "inbox/letter.xhtml",
            Set.of("<h1 class=\"ds-heading\" data-size=\"lg\" lang=\"#{letter.language()}\">#{letter.title()}"),
            "inbox/proceeding.xhtml",
            Set.of("#{item.matter().why()}", "#{item.matter().law()}"),
            "WEB-INF/part/party/demand.xhtml",
            Set.of("#{demand.demand().basis()}", "#{row.point().text()}"),
            "WEB-INF/part/partyRecord.xhtml",
            Set.of("#{point.text()}"),
            "casefile/partyStep.xhtml",
            Set.of("#{about.text()}"),
            "WEB-INF/part/records.xhtml",
            Set.of("#{hit.stored()['name']}", "#{hit.stored()['organisation']}", "#{recordSearch.passage(hit)}"),
            "algorithm/record.xhtml",
            Set.of(
                    "#{recordDesk.file.record().organisation()}",
                    "#{draftPreview.record.name()}",
                    "#{one.value()}",
                    "#{change.pieces()}"));

    @Test
    void words_in_another_language_say_so() {
        Set<String> silent = new TreeSet<>();
        FOREIGN.forEach((page, words) -> words.forEach(word -> {
            String text = Pages.read(page);
            assertThat(text).as(page).contains(word);
            Matcher shown =
                    Pattern.compile("[^\\n]*" + Pattern.quote(word) + "[^\\n]*").matcher(text);
            while (shown.find()) {
                if (!shown.group().contains(" lang=\"#{")) {
                    silent.add(page + " " + word);
                }
            }
        }));
        assertThat(silent).isEmpty();
    }

    @Test
    void what_letters_have_changed_is_in_the_language_of_the_letter() {
        assertThat(Pages.read("letter/letter.xhtml"))
                .doesNotContain("<dd class=\"at-lines at-changes\"><ui:repeat value=\"#{change.before()}\"");
    }

    /** A tag that takes a language gives it on, and the fields for words of each language have theirs. */
    @Test
    void fields_have_the_language_of_what_is_typed() {
        assertThat(Pages.read("WEB-INF/at/field.xhtml")).contains("<h:inputTextarea", "<h:inputText ");
        Matcher input =
                Pattern.compile("<h:input(?:Textarea|Text)\\b[^>]*>").matcher(Pages.read("WEB-INF/at/field.xhtml"));
        while (input.find()) {
            assertThat(input.group()).contains("lang=\"#{lang}\"");
        }
        String phrases = Pages.read("letter/phrases.xhtml");
        for (String language : new String[] {"nb", "nn", "en"}) {
            assertThat(phrases).contains("name=\"" + language + "\" lang=\"" + language + "\"");
        }
        assertThat(Pages.read("algorithm/edit.xhtml")).contains("lang=\"#{recordDesk.lang}\"");
        assertThat(Pages.read("WEB-INF/part/question.xhtml")).contains("lang=\"#{written}\"");
        assertThat(Pages.read("casefile/step.xhtml")).contains("name=\"written\"");
    }
}
