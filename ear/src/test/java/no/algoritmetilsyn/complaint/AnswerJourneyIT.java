package no.algoritmetilsyn.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the form of a citizen to the letter that they read: both sides of the counter in one go. */
@ExtendWith({Installation.class, Browser.class})
class AnswerJourneyIT {

    private static final String FIRST = "Kommunen må se på søknaden en gang til. <b>Poengene</b> var ikke forklart.";
    private static final String SECOND = "Du kan lese mer på våre sider.";

    @Test
    void a_citizen_without_javascript_files_with_an_attachment_and_reads_the_answer(
            Installation installation, Browser browser) {
        var database = new Database(installation);
        String story = "Barnet mitt fikk ikke plass. " + UUID.randomUUID();
        Browser.Window window = browser.open(installation, Browser.Options.WIDE.withoutJavaScript());
        Page citizen = window.go("/klage");
        String code = file(citizen, story);
        String reference = citizen.textContent("#reference");

        follow(citizen, reference, code);
        assertThat(citizen.locator("section[aria-labelledby=letters]"))
                .containsText("Vi har ikke skrevet til deg ennå.");

        Browser.Window desk = Staff.login(browser, installation, "inspektor");
        Page inspector = desk.page();
        answer(inspector, database, reference, story);
        desk.assertClean();

        follow(citizen, reference, code);
        Locator letter = citizen.locator(".at-letter");
        assertThat(letter).hasCount(1);
        assertThat(letter.locator("[data-block=answer]").innerText())
                .as("as it was typed")
                .isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(citizen.locator("section[aria-labelledby=status]")).containsText("Besvart");
        assertThat(citizen.locator("section[aria-labelledby=sent]")).containsText("brev.txt");
        assertThat(citizen.locator("main")).not().containsText("Vilma");
        assertThat(letter).containsText("Saksbehandler: Inga");
        assertThat(citizen.locator("section[aria-labelledby=happened]")).not().containsText("Inga");
        assertThat(citizen).hasURL(installation.url() + "/min-sak");
        window.assertClean();

        Map.of("nb", "Brev fra oss", "nn", "Brev frå oss", "en", "Letters from us")
                .forEach((language, heading) -> {
                    Browser.Window reader = browser.open(installation, Browser.Options.WIDE.in(language));
                    follow(reader.go("/min-sak"), reference, code);
                    assertThat(reader.page()
                                    .getByRole(
                                            AriaRole.HEADING,
                                            new Page.GetByRoleOptions()
                                                    .setName(heading)
                                                    .setExact(true)))
                            .isVisible();
                    assertThat(reader.page().locator("article.letter[lang=nb]")).containsText(SECOND);
                    reader.assertAccessible();
                    reader.page().setViewportSize(320, 900);
                    reader.assertFits();
                });
    }

    private static String file(Page page, String story) {
        page.check("input[value=DESCRIPTION]");
        page.click("#next");
        page.fill("#description", "Poengmodell for barnehageplass");
        page.click("#next");
        page.fill("#text", story);
        page.click("#next");
        page.check("input[value=NAMED]");
        page.click("#next");
        page.fill("#name", "Vilma Prøvesen");
        page.fill("#email", "vilma@eksempel.test");
        page.click("#next");
        page.setInputFiles(
                "#files", new FilePayload("brev.txt", "text/plain", "Du får avslag.".getBytes(StandardCharsets.UTF_8)));
        page.click("#upload");
        page.click("#next");
        page.click("#send");
        return page.textContent("#code");
    }

    private static void follow(Page page, String reference, String code) {
        page.navigate("/min-sak");
        page.fill("#reference", reference);
        page.fill("#code", code);
        page.click("#show");
        assertThat(page.locator("h1")).containsText(reference);
    }

    private static void answer(Page page, Database database, String reference, String story) {
        String task = database.value(
                "SELECT t.id FROM tasks t JOIN complaints c ON c.id = t.subject_id WHERE c.reference = ?", reference);
        page.navigate("/tilsyn/?ledige=1&type=sortComplaint");
        Locator claim = page.locator("button[name=ta][value='" + task + "']");
        for (int number = 2; claim.count() == 0; number++) {
            page.navigate("/tilsyn/?ledige=1&type=sortComplaint&side=" + number);
            assertThat(page.locator("#tasks tbody tr").first()).containsText("/");
        }
        claim.click();
        assertThat(page.locator("h1")).containsText(reference);
        assertThat(page.locator("main")).containsText(story);
        assertThat(page.locator("section[aria-labelledby=documents]")).containsText("brev.txt");
        page.click("a[href$='/sorter']");
        Staff.declareImpartial(page);
        Staff.sort(page);
        assertThat(page.locator("[role=status]").first()).containsText("Klagen er sortert");
        page.click("a[href$='/svar']");
        Letters.answer(page, FIRST + "\n\n" + SECOND);
        assertThat(page.locator("[role=status]").first()).containsText("Brevet er sendt");
    }
}
