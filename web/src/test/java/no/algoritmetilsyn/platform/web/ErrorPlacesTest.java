package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The summary of what is wrong leads to places that can be seen and have focus. */
class ErrorPlacesTest {

    private static final Pattern HIDDEN = Pattern.compile("<(?:h:inputHidden|input type=\"hidden\")\\b[^>]*>");
    private static final Pattern ID = Pattern.compile("(?<!pt:)\\bid=\"#\\{([^\"]+)}\"");
    private static final Pattern DETAILS = Pattern.compile("<details\\b[^>]*>|</details>");
    private static final Pattern FIELD = Pattern.compile(
            "<(?:at:(?:field|date|radios|checkboxes|select|files)|textarea|select|h:input(?!Hidden)\\w+)\\b");

    /** A hidden field that has a fault has the place of its words in the page, not its own. */
    @Test
    void no_fault_leads_to_a_hidden_field() {
        Set<String> lost = new TreeSet<>();
        Pages.all().forEach((page, text) -> {
            Matcher hidden = HIDDEN.matcher(text);
            while (hidden.find()) {
                Matcher id = ID.matcher(hidden.group());
                if (id.find()
                        && text.contains("errors.has(" + id.group(1) + ")")
                        && !hidden.group().contains("pt:id=")) {
                    lost.add(page + " " + id.group(1));
                }
            }
        });
        assertThat(lost).isEmpty();
    }

    /** The words of a fault that stand beside a hidden field are what the summary leads to. */
    @Test
    void the_words_about_a_row_that_names_its_thing_can_have_focus() {
        for (String page : new String[] {"casefile/step.xhtml", "casefile/partyStep.xhtml"}) {
            assertThat(Pages.read(page))
                    .as(page)
                    .contains("<p class=\"ds-validation-message\" id=\"#{cell.name()}\" tabindex=\"-1\">");
        }
    }

    /** A field in what is folded is seen when something is wrong with it. */
    @Test
    void what_is_folded_with_fields_in_it_is_open_when_something_is_wrong() {
        Set<String> closed = new TreeSet<>();
        Pages.all().forEach((page, text) -> folded(page, text, closed));
        assertThat(closed).isEmpty();
    }

    private static void folded(String page, String text, Set<String> closed) {
        Matcher mark = DETAILS.matcher(text);
        String open = null;
        int from = 0;
        while (mark.find()) {
            if (open == null) {
                open = mark.group();
                from = mark.end();
            } else if (mark.group().startsWith("</")) {
                boolean fields =
                        FIELD.matcher(text.substring(from, mark.start())).find();
                if (fields && !open.contains("open=\"#{")) {
                    closed.add(page + " " + open);
                }
                open = null;
            }
        }
    }
}
