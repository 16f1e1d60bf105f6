package no.algoritmetilsyn.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.inbox.BodyDemand;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import no.algoritmetilsyn.server.Turns;
import no.algoritmetilsyn.server.Walks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handbook as it is read: opened from a page at its place, by the keyboard, without scripts, by those whose it is. */
@ExtendWith({Installation.class, Browser.class})
class HandbookIT {

    private static final Path FOLDER = Path.of(System.getProperty("root.dir"), "docs/handbok");
    /** After how many days every chapter has been read. */
    private static final int DAYS = 4;

    private static final String STAFF = "/tilsyn/handbok/";
    private static final String BODIES = "/virksomhet/hjelp/";

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void each_chapter_is_a_page_that_everybody_can_read(String language, Installation installation, Browser browser)
            throws IOException {
        Browser.Options options = Browser.Options.WIDE.in(language);
        read(Staff.login(browser, installation, "inspektor", options), STAFF, FOLDER, language);
        read(
                Staff.login(browser, installation, "tillitsvalgt", options),
                BODIES,
                FOLDER.resolve("virksomhet"),
                language);
    }

    private static void read(Browser.Window window, String address, Path folder, String language) throws IOException {
        Page page = window.page();
        List<String> chapters = chapters(folder);
        for (String chapter : chapters) {
            int place = chapters.indexOf(chapter);
            if (!Walks.isTurnOf(language, place) || !everyChapter() && !Turns.isOfToday(place, DAYS)) {
                continue;
            }
            assertThat(page.navigate(address + chapter).status()).as(chapter).isEqualTo(200);
            window.assertGood();
            assertThat(page.locator("main h1").count()).isEqualTo(1);
            assertThat(page.locator("article[lang=nb] h2").count()).isPositive();
            assertThat(page.locator("main .ds-alert[data-color=info]").count())
                    .as("says that the handbook is in bokmål only")
                    .isEqualTo(language.equals("nb") ? 0 : 1);
            assertThat(
                            page.evaluate(
                                    "Array.from(document.querySelectorAll('article img')).every(each => {each.loading = 'eager'; return each.alt})"))
                    .isEqualTo(true);
        }
    }

    /** Whether all chapters are read. */
    private static boolean everyChapter() {
        return Boolean.getBoolean("axe.every.language");
    }

    private static List<String> chapters(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> chapters = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".md"))
                    .map(file -> file.replace(".md", ""))
                    .sorted()
                    .toList();
            assertThat(chapters).contains("innhold").hasSizeGreaterThan(8);
            return chapters;
        }
    }

    @Test
    void help_leads_to_the_place_of_the_page(Installation installation, Browser browser) {
        String reference = new Client(installation.url())
                .complain(Client.anonymous("Ingen sier hvorfor vi ikke fikk plass."))
                .json()
                .getString("reference");
        var database = new Database(installation);
        try (Browser.Window window = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())) {
            Page page = window.go("/logg-inn");
            Staff.login(page, "inspektor");
            help(page, "/tilsyn/", STAFF + "arbeidslisten#finne-en-oppgave");
            help(page, Staff.caseOf(database, reference), STAFF + "sak#lese-saken");
            page.navigate(Staff.caseOf(database, reference) + "/habilitet");
            Staff.declareImpartial(page);
            help(page, Staff.proceedingOf(database, reference), STAFF + "klage");
            help(page, Staff.workOn(database, reference, "sorter"), STAFF + "klage#sortere");
            help(page, Staff.workOn(database, reference, "notat"), STAFF + "sak#skrive-et-notat");
            help(page, "/tilsyn/ny/tilsyn", STAFF + "tilsyn#%C3%A5pne-et-tilsyn");
            page.click("article a[href='" + STAFF + "vedtak']");
            assertThat(page.locator("main h1").innerText()).isEqualTo("Varsle og gjøre et vedtak");
            page.click("main .at-crumb a");
            assertThat(page.locator("main h1").innerText()).isEqualTo("Håndbok");
        }
    }

    @Test
    void bodies_have_help_of_their_own(Installation installation, Browser browser) {
        String demand = new BodyDemand(installation).sent();
        try (Browser.Window window = Staff.login(browser, installation, "virksomhet")) {
            Page page = window.page();
            help(page, "/virksomhet/", BODIES + "innboks#se-hva-som-venter");
            help(page, "/virksomhet/delsak/" + demand + "/be-om-tid", BODIES + "svar#be-om-mer-tid");
            assertThat(page.navigate(STAFF + "innhold").status()).isEqualTo(403);
            assertThat(page.navigate(BODIES + "klage-pa-vedtak").status()).isEqualTo(404);
        }
    }

    private static void help(Page page, String from, String to) {
        page.navigate(from);
        page.click(".at-to-help");
        assertThat(page.url()).endsWith(to);
        String place = page.url().contains("#") ? page.url().replaceFirst("^[^#]*#", "") : "";
        if (!place.isEmpty()) {
            String id = java.net.URLDecoder.decode(place, java.nio.charset.StandardCharsets.UTF_8);
            assertThat(page.locator("article [id='" + id + "']").count()).as(id).isEqualTo(1);
        }
    }
}
