package no.algoritmetilsyn.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Desk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form as somebody without scripts fills it in: what it asks for is read from the page. */
final class PlainForm {

    private static final String VISIBLE = "input:not([type=hidden], [type=file], [type=submit]), textarea, select";

    private final Desk desk;
    private final String path;
    private final String form;

    /** What could be typed, by the names of the fields, in the order of the page. */
    private final Map<String, String> words = new LinkedHashMap<>();

    /** The page of the last answer. */
    private Desk.Sheet page;

    /** Opens it. */
    PlainForm(Desk desk, String path, String form) {
        this.desk = desk;
        this.path = path;
        this.form = form;
        page = desk.open(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.has(form)).as("%s opens %s", path, form).isTrue();
        element().select(VISIBLE).forEach(this::think);
        assertThat(words).as("%s asks for something", path).isNotEmpty();
    }

    /** The ids of those forms on a page that ask for something. */
    static List<String> on(Desk.Sheet page) {
        assertThat(page.status()).isEqualTo(200);
        return Jsoup.parse(page.body()).select("main form").stream()
                .filter(form -> !form.select(VISIBLE).isEmpty())
                .map(Element::id)
                .toList();
    }

    private Element element() {
        return Jsoup.parse(page.body()).getElementById(form);
    }

    private void think(Element field) {
        String name = field.attr("name");
        if (field.is("select")) {
            choose(name, field.select("option").last().val());
        } else if (field.is("[type=radio]")) {
            choose(name, field.val());
        } else if (name.endsWith("-month")) {
            words.put(name.replaceFirst("-month$", ""), "1");
            words.put(name, "2");
        } else if (name.endsWith("-year")) {
            words.put(name, "2030");
        } else {
            words.put(name, "Ord fra " + name + ".");
        }
    }

    /** The last answer that says something: where none need be given, one of them is empty. */
    private void choose(String name, String answer) {
        if (!answer.isEmpty()) {
            words.put(name, answer);
        }
    }

    /** The button that sends it. */
    String button() {
        return element().select("button[type=submit]").first().attr("name");
    }

    /** Sends it empty; the ids of the fields that it then asks for, each of which is on the page. */
    List<String> missing(String button) {
        var nothing = new LinkedHashMap<String, String>();
        element().select(VISIBLE).stream()
                .filter(field -> !field.is("[type=radio], [type=checkbox]"))
                .forEach(field -> nothing.put(field.attr("name"), ""));
        Document told = refused(button, nothing);
        List<String> fields = told.select(".at-error-summary a").stream()
                .map(link -> link.attr("href").substring(1))
                .toList();
        assertThat(fields).as("%s says what is missing", path).isNotEmpty();
        assertThat(fields).allSatisfy(field -> assertThat(told.getElementById(field))
                .as("%s: where the summary leads, %s", path, field)
                .isNotNull());
        assertThat(told.select(".ds-validation-message"))
                .as("%s says it at the fields, too", path)
                .isNotEmpty();
        return fields;
    }

    /** Sends it with everything typed but the first thing that it asks for: the rest is still there. */
    void assertKeptWhenRefused(String button) {
        String left = leftOut();
        Map<String, String> typed = new LinkedHashMap<>(words);
        typed.keySet().removeIf(name -> name.equals(left) || name.matches(left + "-(month|year)"));
        refused(button, typed);
        assertThat(page.filledIn(form)).as("%s keeps what was typed", path).containsAllEntriesOf(typed);
    }

    /** What the summary has named; of a row whose subject is given, the last thing that can be said of it. */
    private String leftOut() {
        String first = Jsoup.parse(page.body())
                .select(".at-error-summary a")
                .first()
                .attr("href")
                .substring(1);
        if (words.containsKey(first)) {
            return first;
        }
        String row = first.replaceFirst("[^-]+$", "");
        return words.keySet().stream()
                .filter(name -> name.startsWith(row))
                .reduce((before, last) -> last)
                .orElseThrow(() -> new AssertionError(path + ": nobody can type " + first));
    }

    /** Keeps it for later: a reader who comes back finds all that was typed. */
    void assertKeptAsDraft(String button) {
        Client.Answer kept = page.send(form, button, pairs(words));
        assertThat(kept.status()).as(path).isEqualTo(200);
        page = desk.open(path);
        assertThat(page.filledIn(form)).as("%s is found again", path).containsAllEntriesOf(words);
    }

    /** A list whose rows are not given by what it is about can have one row more, and nothing that was typed is lost by that. */
    void assertGrows() {
        for (Element list : element().select("input[type=hidden][name$=-rows]")) {
            String name = list.attr("name").replaceFirst("-rows$", "");
            String keys = "input[type=hidden][name^=" + name + "-0-]:not([name$=-ids])";
            if (element().select(keys).isEmpty()) {
                page.send(form, name + "-add", pairs(words));
                page = desk.open(path);
                assertThat(page.filledIn(form))
                        .as("%s has room for one more", path)
                        .containsAllEntriesOf(words)
                        .containsEntry(name + "-rows", "2");
            }
        }
    }

    /** What cannot be undone is asked about once more before it is sent. */
    void assertAsksAgain(String review, String take) {
        String sends = "button[name=" + take + "]";
        assertThat(element().select(sends)).as("%s: not at once", path).isEmpty();
        assertThat(refused(review, words).select("#ask " + sends))
                .as("%s asks", path)
                .hasSize(1);
        assertThat(page.filledIn(form)).containsAllEntriesOf(words);
    }

    private Document refused(String button, Map<String, String> typed) {
        Client.Answer answer = page.send(form, button, pairs(typed));
        assertThat(answer.status()).as("%s is not taken like that", path).isEqualTo(200);
        page = desk.shown(path, answer);
        assertThat(page.has(form)).as("%s shows the form once more", path).isTrue();
        return Jsoup.parse(answer.body());
    }

    private static String[] pairs(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
    }
}
