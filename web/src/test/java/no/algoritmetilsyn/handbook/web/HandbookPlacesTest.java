package no.algoritmetilsyn.handbook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.InputDeclaration;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.web.StepTextsTest;
import no.algoritmetilsyn.platform.web.Face;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.TextFiles;
import org.junit.jupiter.api.Test;

/** Every page behind the login, those of steps one by one, has a place in the handbook that says what the page is called. */
class HandbookPlacesTest {

    /** Pages that are named by what they are about, which has a row of its own. */
    private static final Set<Route> NAMED_BY_PART =
            Set.of(Route.STEP, Route.PARTY_STEP, Route.OPENING, Route.NEW_CASE, Route.HANDBOOK, Route.BODY_HELP);

    private static final Map<String, Chapter> CHAPTERS = HandbookTest.chapters();

    private final Properties rows = new HandbookPlaces().all();

    @Test
    void each_page_has_a_place_that_names_it() throws IOException {
        Map<String, String> expected = pages();
        assertThat(new TreeSet<>(rows.stringPropertyNames())).isEqualTo(new TreeSet<>(expected.keySet()));
        Map<String, String> unnamed = new TreeMap<>();
        expected.forEach((page, title) -> {
            String text = text(page);
            if (!text.contains(title)) {
                unnamed.put(page, title);
            }
        });
        assertThat(unnamed)
                .as("places that do not say what their page is called")
                .isEmpty();
    }

    @Test
    void a_page_without_a_row_of_its_own_has_that_of_its_route() {
        var places = new HandbookPlaces();
        assertThat(places.of(Route.STEP, "step.sortComplaint")).isEqualTo("klage#sortere");
        assertThat(places.of(Route.STEP, "step.noSuch")).isEqualTo(rows.getProperty("STEP"));
        assertThat(places.of(Route.CASE, null)).isEqualTo(rows.getProperty("CASE"));
        assertThat(places.of(Route.PORTAL, "")).isNull();
    }

    @Test
    void links_of_a_chapter_lead_to_pages() {
        assertThat(HandbookAddress.of(Face.STAFF, "klage.md#svare", "/x")).isEqualTo("/x/tilsyn/handbok/klage#svare");
        assertThat(HandbookAddress.of(Face.STAFF, "virksomhet/innhold.md", "")).isEqualTo("/virksomhet/hjelp/innhold");
        assertThat(HandbookAddress.of(Face.BODY, "svar.md", "")).isEqualTo("/virksomhet/hjelp/svar");
        assertThat(HandbookAddress.of(Face.BODY, "#her", "")).isEqualTo("#her");
    }

    @Test
    void html_in_a_chapter_is_only_text() {
        var reader = new ChapterReader(link -> link, picture -> picture);
        Chapter chapter =
                reader.read("# En\n\n<script>a</script> og <b>b</b>\n\n## To\n\n| a | b |\n|---|---|\n| c | d |\n");
        assertThat(chapter.title()).isEqualTo("En");
        assertThat(chapter.html())
                .doesNotContain("<script", "<b>", "<h1")
                .contains("&lt;script", "<h2 id=\"to\"", "<td>d</td>");
    }

    /** The text at the place of a page: the section, or the whole chapter. */
    private String text(String page) {
        String[] place = rows.getProperty(page).split("#", 2);
        boolean body = page.startsWith("party.") || isRouteOf(Face.BODY, page);
        Chapter chapter = CHAPTERS.get((body ? HandbookTest.OF_BODIES : "") + place[0]);
        assertThat(chapter).as(page).isNotNull();
        if (place.length == 1) {
            return chapter.html();
        }
        assertThat(chapter.section(place[1])).as("%s of %s", place[1], page).isPresent();
        return chapter.section(place[1]).orElseThrow().text();
    }

    private static boolean isRouteOf(Face face, String page) {
        return Arrays.stream(Route.values())
                .anyMatch(route -> route.face() == face && route.name().equals(page));
    }

    /** Every page and what it is called, in bokmål; empty where its parts are named. */
    private static Map<String, String> pages() throws IOException {
        Properties texts = TextFiles.in("nb");
        Map<String, String> pages = new TreeMap<>();
        for (Route route : Route.values()) {
            if (route.face() != Face.PUBLIC) {
                pages.put(route.name(), NAMED_BY_PART.contains(route) ? "" : texts.getProperty(route.title()));
            }
        }
        for (ProceedingKind kind : ProceedingKind.values()) {
            pages.put("proceeding." + kind, "");
        }
        StepCatalogue catalogue = StepTextsTest.catalogue();
        catalogue.openings().forEach(opening -> pages.put("opening." + opening.name(), title(texts, opening)));
        catalogue.all().forEach(step -> {
            pages.put("step." + step.name(), title(texts, step));
            List<Act> party = Stream.of(step.type()
                            .getAnnotation(no.algoritmetilsyn.casefile.step.Step.class)
                            .party())
                    .toList();
            if (party.stream().anyMatch(act -> act != Act.COMPLAINT_WRITE)) {
                String own = texts.getProperty(step.prefix() + ".party.title");
                pages.put("party." + step.name(), own == null ? title(texts, step) : own);
            }
        });
        return pages;
    }

    private static String title(Properties texts, InputDeclaration<?> input) {
        return texts.getProperty(input.prefix() + ".title");
    }
}
