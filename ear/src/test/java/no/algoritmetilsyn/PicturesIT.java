package no.algoritmetilsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pictures of the README show the pages as they are: beside each stands what a reader finds on it, headings, labels and
 * buttons, and a page that says something else has to be taken again, on an installation that nobody has used:
 *
 * <pre>{@code mvn verify -Dit.test=PicturesIT -Dpictures.refresh}</pre>
 */
@ExtendWith({Installation.class, Browser.class})
class PicturesIT {

    private static final Path FOLDER = Path.of(System.getProperty("root.dir"), "docs/pictures");
    private static final boolean REFRESH = System.getProperty("pictures.refresh") != null;

    private static final String WORDS =
            """
            () => Array.from(document.querySelectorAll('main h1, main h2, main h3, main legend, main label, main button, main th'))
              .map(each => each.textContent.trim())
            """;

    @Test
    void the_front_page(Installation installation, Browser browser) throws IOException {
        take(browser.open(installation, Browser.Options.WIDE).go("/"), "portal");
    }

    @Test
    void the_register(Installation installation, Browser browser) throws IOException {
        take(browser.open(installation, Browser.Options.WIDE).go("/algoritmer?q=barnehage"), "register");
    }

    @Test
    void a_complaint_on_a_phone(Installation installation, Browser browser) throws IOException {
        var phone = new Browser.Options(true, "nn", 400, false);
        take(browser.open(installation, phone).go("/klage"), "complaint");
    }

    @Test
    void the_desk(Installation installation, Browser browser) throws IOException {
        String reference = new Client(installation.url())
                .complain(Client.anonymous(
                        "Modellen satte meg sist i køen for plass på sykehjem, og ingen kan si hvorfor."))
                .json()
                .getString("reference");
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate("/tilsyn/");
            take(page, "work-list");
            var database = new Database(installation);
            String casefile = Staff.caseOf(database, reference);
            page.navigate(casefile + "/habilitet");
            Staff.declareImpartial(page);
            page.navigate(casefile);
            take(page, "case");
            page.navigate(Staff.proceedingOf(database, reference));
            take(page, "proceeding");
        }
    }

    private static void take(Page page, String name) throws IOException {
        Path words = FOLDER.resolve(name + ".txt");
        String found = String.join("\n", words(page)) + "\n";
        if (REFRESH) {
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
            Files.writeString(words, found);
        }
        assertThat(found)
                .as("docs/pictures/%s.png shows another page: take it again, as PicturesIT tells", name)
                .isEqualTo(Files.readString(words));
    }

    /** What the page says in every case: texts of ours that stand as they are, not what people have written. */
    private static Set<String> words(Page page) throws IOException {
        String language = page.locator("html").getAttribute("lang");
        Properties texts = TextFiles.in(Path.of(System.getProperty("root.dir")), language);
        Set<String> ours = texts.values().stream().map(String.class::cast).collect(Collectors.toSet());
        @SuppressWarnings("unchecked")
        var said = (List<String>) page.evaluate(WORDS);
        return said.stream().filter(ours::contains).collect(Collectors.toCollection(TreeSet::new));
    }
}
