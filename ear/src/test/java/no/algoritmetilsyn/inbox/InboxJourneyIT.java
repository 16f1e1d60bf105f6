package no.algoritmetilsyn.inbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who signs for a municipality reads, asks for more time and answers; pictures lie in target/pictures. */
@ExtendWith({Installation.class, Browser.class})
class InboxJourneyIT {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures");

    private Database database;
    private String demand;

    @BeforeEach
    void send(Installation installation) {
        database = new Database(installation);
        demand = new BodyDemand(installation).sent();
    }

    @Test
    void a_body_reads_asks_for_time_and_answers_three_of_four_points(Installation installation, Browser browser) {
        try (Browser.Window window = Staff.login(browser, installation, "virksomhet")) {
            Page page = window.page();
            page.navigate("/virksomhet/");
            assertThat(page.locator("main")).containsText("Dette venter på svar fra dere");
            picture(window, "inbox-1-home");
            page.click("a[href$='/virksomhet/delsak/" + demand + "']");
            assertThat(page.locator("h1")).hasText("Rangering av boligsøkere");
            assertThat(page.locator("main")).containsText("Finne ut hva modellen gjør.");
            assertThat(page.locator("main")).containsText("Ring ");
            picture(window, "inbox-2-demand");

            page.locator("section[aria-labelledby=letters] a").first().click();
            assertThat(page.locator("main")).not().containsText("Send oss modellkortet.");
            picture(window, "inbox-3-letter-unopened");
            Staff.press(page, "Åpne brevet");
            assertThat(page.locator(".at-letter")).containsText("Send oss modellkortet.");
            picture(window, "inbox-4-letter");
            assertThat(database.number(
                            "SELECT count(*) FROM dispatches WHERE opened_at IS NOT NULL AND proceeding_id = ?::uuid",
                            demand))
                    .isEqualTo(1);

            askMoreTime(window);
            answer(window);
        }
    }

    private void askMoreTime(Browser.Window window) {
        Page page = window.page();
        page.navigate("/virksomhet/delsak/" + demand);
        page.click("a[href$='/be-om-tid']");
        assertThat(page.locator("#channel-LETTER, #posted")).hasCount(0);
        Staff.press(page, "Send");
        assertThat(page.locator("#reason-error")).isVisible();
        LocalDate until = ReadyDemands.LIMIT.plusDays(7);
        page.fill("#until", Integer.toString(until.getDayOfMonth()));
        page.fill("#until-month", Integer.toString(until.getMonthValue()));
        page.fill("#until-year", Integer.toString(until.getYear()));
        page.fill("#reason", "Den som kan modellen, er på ferie.");
        picture(window, "inbox-5-more-time");
        Staff.press(page, "Send");
        assertThat(page.locator(".at-alert[data-color=success]")).containsText("mer tid");
        assertThat(page.locator("main")).containsText("Dere har bedt om mer tid.");
    }

    private void answer(Browser.Window window) {
        Page page = window.page();
        page.click("a[href$='/skriv-inn-svar']");
        assertThat(page.locator("fieldset.at-row")).hasCount(4);
        page.fill("#answers-0-text", "Etter poeng for inntekt og botid.");
        page.setInputFiles(
                "#answers-1-files",
                new FilePayload("modellkort.txt", "text/plain", "Modellkort 1.2".getBytes(StandardCharsets.UTF_8)));
        page.check("input[name=answers-1-reservation][value=TRADE_SECRET]");
        page.fill("#answers-2-text", "Inntekt, gjeld og botid.");
        picture(window, "inbox-6-answering");
        Staff.press(page, "Lever svaret");
        assertThat(page.locator("#answers-1-because-error")).containsText("Skriv hvorfor.");
        assertThat(page.locator("#answers-0-text")).hasValue("Etter poeng for inntekt og botid.");
        assertThat(page.locator("main")).containsText("modellkort.txt");
        picture(window, "inbox-7-wrong");
        page.fill("#answers-1-because", "Vektene er leverandørens.");
        Staff.press(page, "Lever svaret");
        assertThat(page.locator(".at-alert[data-color=success]")).containsText("Svaret er levert");
        assertThat(page.locator("main")).containsText("Dere svarte på punkt 1, 2, 3");
        assertThat(page.locator("main")).containsText("Vi har fått svaret");
        assertThat(page.locator("main")).containsText("Vektene er leverandørens.");
        picture(window, "inbox-8-answered");
        assertThat(database.value("SELECT state FROM demands WHERE id = ?::uuid", demand))
                .isEqualTo("ANSWERED");
        assertThat(database.number(
                        "SELECT count(*) FROM demand_answer_files f JOIN demand_answers a ON a.id = f.answer_id"
                                + " JOIN demand_points p ON p.id = a.point_id WHERE p.demand_id = ?::uuid",
                        demand))
                .isEqualTo(1);
    }

    @Test
    void it_works_without_javascript_and_a_draft_waits(Installation installation, Browser browser) {
        Browser.Options plain = Browser.Options.WIDE.withoutJavaScript();
        try (Browser.Window window = Staff.login(browser, installation, "virksomhet", plain)) {
            Page page = window.page();
            page.navigate("/virksomhet/delsak/" + demand + "/skriv-inn-svar");
            page.fill("#answers-2-text", "Halvferdig.");
            Staff.press(page, "Lagre utkast");
            page.navigate("/virksomhet/delsak/" + demand + "/skriv-inn-svar");
            assertThat(page.locator("#answers-2-text")).hasValue("Halvferdig.");
            Staff.press(page, "Lever svaret");
            assertThat(page.locator("main")).containsText("Dere svarte på punkt 3");
        }
    }

    private static void picture(Browser.Window window, String name) {
        window.assertGood();
        Page page = window.page();
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(name + "-" + width + ".png")));
        }
        page.setViewportSize(1280, 900);
    }
}
