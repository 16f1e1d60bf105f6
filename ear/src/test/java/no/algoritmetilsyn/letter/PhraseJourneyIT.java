package no.algoritmetilsyn.letter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A phrase is written, published by somebody else, offered in a letter with its provision, and withdrawn. Pictures lie in target/pictures. */
@ExtendWith({Installation.class, Browser.class})
class PhraseJourneyIT {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures");
    private static final String APPROVALS = "/tilsyn/godkjenninger";
    private static final String PHRASES = "/tilsyn/lov/setninger";

    @Test
    void a_phrase_is_governed_by_two_and_offered_where_it_fits(Installation installation, Browser browser) {
        String name = "prove" + System.nanoTime();
        String letter = letter(installation);
        try (Browser.Window window = Staff.login(browser, installation, "jurist")) {
            Page page = window.page();
            page.navigate(PHRASES);
            window.assertGood();
            page.click("#save");
            window.assertGood();
            fill(page, name, "legal-basis");
            page.click("#save");
            assertThat(page.locator("#block-error")).isVisible();
            fill(page, name, "answer");
            page.click("#save");
            assertThat(page.locator("[role=status]")).containsText("Utkastet er lagret");
            assertThat(page.locator("#publish")).hasCount(0);
            window.assertGood();
            page.navigate(APPROVALS);
            // One's own is not among them.
            assertThat(page.locator(waiting(name))).hasCount(0);
        }
        assertThat(offered(installation, letter)).doesNotContain("Vi følger saken videre");
        try (Browser.Window window = Staff.login(browser, installation, "leder")) {
            Page page = window.page();
            page.navigate(APPROVALS);
            assertThat(page.locator("th[aria-sort=ascending]")).containsText("Har ventet siden");
            assertThat(page.locator("tr:has(" + waiting(name) + ")")).containsText("i dag");
            page.locator("th a").first().click();
            assertThat(page.locator("th[aria-sort=ascending]")).containsText("Oppgave");
            window.assertGood();
            page.click(waiting(name));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("phrase.png"))
                    .setFullPage(true));
            page.click("#publish");
            assertThat(page.locator("[role=status]")).containsText("Setningen er publisert");
            assertThat(offered(installation, letter))
                    .contains("Vi følger saken videre")
                    .contains("§ 11");
            page.click("#withdraw");
            assertThat(page.locator("#reason-error")).isVisible();
            page.fill("#reason", "Ikke lenger riktig.");
            page.click("#withdraw");
            assertThat(page.locator("[role=status]")).containsText("trukket tilbake");
            assertThat(page.locator("section[aria-labelledby=versions]")).containsText("Ikke lenger riktig.");
        }
        assertThat(offered(installation, letter)).doesNotContain("Vi følger saken videre");
        for (String language : List.of("nn", "en")) {
            try (Browser.Window window =
                    Staff.login(browser, installation, "leder", Browser.Options.WIDE.in(language))) {
                for (String address : List.of(PHRASES, PHRASES + "?setning=" + name)) {
                    window.page().navigate(address);
                    window.assertGood();
                }
            }
        }
        assertThat(Desk.of(installation, "inspektor").open(PHRASES).status()).isEqualTo(403);
        assertThat(Desk.of(installation, "leder")
                        .open(PHRASES + "?setning=finnes-ikke")
                        .status())
                .isEqualTo(404);
    }

    private static String waiting(String phrase) {
        return "a[href$='?setning=" + phrase + "']";
    }

    private static void fill(Page page, String name, String block) {
        page.fill("#phrase", name);
        page.selectOption("#kind", "ANSWER");
        page.fill("#block", block);
        page.check("input[name=outcome][value=NO_DECISION]");
        page.fill("#provision", "fvl67-11");
        page.fill("#nb", "Vi følger saken videre. Oppgi {reference}.");
        page.fill("#nn", "Vi følgjer saka vidare. Oppgi {reference}.");
    }

    private static String offered(Installation installation, String letter) {
        return Desk.of(installation, "inspektor").open("/tilsyn/brev/" + letter).body();
    }

    private static String letter(Installation installation) {
        String reference = new Client(installation.url())
                .complain(Client.anonymous("Får et brev " + UUID.randomUUID()))
                .json()
                .getString("reference");
        String complaint = new Database(installation).value("SELECT id FROM complaints WHERE reference = ?", reference);
        var inspector = new Client(installation.url(), "inspektor");
        Letters.take(inspector, complaint, "declareImpartiality", "{\"ground\": \"NONE\"}");
        Letters.take(
                inspector,
                complaint,
                "sortComplaint",
                "{\"kind\": \"COMPLAINT\", \"reason\": \"Gjelder en algoritme som avgjør.\", \"answer\": true}");
        return Letters.beginAnswer(inspector, complaint);
    }
}
