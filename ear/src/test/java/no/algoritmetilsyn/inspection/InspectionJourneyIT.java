package no.algoritmetilsyn.inspection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An inspector answers a checklist and writes a finding down, in a browser; pictures lie in target/pictures. */
@ExtendWith({Installation.class, Browser.class})
class InspectionJourneyIT {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures");

    private Database database;
    private ReadyInspections ready;

    @BeforeEach
    void connect(Installation installation) {
        database = new Database(installation);
        ready = new ReadyInspections(installation);
    }

    @Test
    void a_checklist_is_answered_requirement_by_requirement(Installation installation, Browser browser) {
        String id = ready.until("answerRequirements");
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate("/tilsyn/delsak/" + id + "/sjekkliste");
            assertThat(page.locator("legend:has-text('automation-01: En maskin tar ikke alene')"))
                    .hasCount(1);
            assertThat(page.locator("#answers-add")).hasCount(0);
            picture(page, "1-checklist");
            page.check("input[name=answers-0-result][value=NOT_MET]");
            page.check("input[name=answers-1-result][value=MET]");
            Staff.press(page, "Lagre svarene");
            assertThat(page.locator("main")).containsText("Skriv hvorfor.");
            assertThat(page.locator("legend:has-text('automation-01: En maskin tar ikke alene')"))
                    .hasCount(1);
            picture(page, "2-fault");
            page.fill("#answers-0-note", "Ti av ti søknader ble avgjort uten at noen så på dem.");
            Staff.press(page, "Lagre svarene");
            assertThat(page.locator("[role=status]").first()).containsText("Svarene er lagret.");
            page.navigate("/tilsyn/delsak/" + id);
            assertThat(page.locator("main")).containsText("2 av 19 krav er besvart. Ikke oppfylt: 1.");
            open(page);
            picture(page, "3-examining");
            window.assertGood();
        }
    }

    @Test
    void what_is_not_in_force_is_no_breach_and_what_is_found_is_read_on_the_page(
            Installation installation, Browser browser) {
        String id = ready.until("recordFinding");
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate("/tilsyn/delsak/" + id + "/funn");
            page.fill("#requirement", "automation-16");
            page.check("input[name=kind][value=BREACH]");
            day(page, "day", database.today().toString());
            page.fill("#facts", "Ingen fikk vite at et system var med på å avgjøre.");
            page.check("input[name=harm][value=MODERATE]");
            page.check("input[name=probability][value=LIKELY]");
            page.fill("#harmBecause", "Folk vet ikke hva de kan klage på.");
            page.fill("#harmEvidence", "1");
            page.fill("#probabilityBecause", "Det står ikke i noe brev.");
            page.fill("#probabilityEvidence", "1");
            page.check("input[name=proof][value=PREPONDERANCE]");
            page.check("input[name=evidence-0-kind][value=DOCUMENT]");
            page.fill("#evidence-0-source", "1");
            page.fill("#evidence-0-shows", "Varselet.");
            picture(page, "4-finding");
            Staff.press(page, "Lagre funnet");
            assertThat(page.locator("main")).containsText("Dette kan være en anbefaling, aldri et avvik.");
            picture(page, "5-no-breach");
            page.check("input[name=kind][value=RECOMMENDATION]");
            Staff.press(page, "Lagre funnet");
            assertThat(page.locator("[role=status]").first()).containsText("Funnet er lagret.");
            window.assertGood();
        }
    }

    @Test
    void the_pages_of_hearing_and_of_the_end(Installation installation, Browser browser) {
        String reported = ready.until("enterComments");
        String assessed = ready.until("reportFinal");
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate("/tilsyn/delsak/" + reported + "/skriv-inn-merknader");
            assertThat(page.locator("legend:has-text('1. Avvik: En maskin tar ikke alene')"))
                    .hasCount(1);
            picture(page, "6-comments");
            page.navigate("/tilsyn/delsak/" + assessed + "/endelig-rapport");
            picture(page, "7-outcomes");
            page.navigate("/tilsyn/delsak/" + assessed);
            open(page);
            picture(page, "8-assessed");
            page.navigate("/tilsyn/ny/tilsyn");
            picture(page, "9-opening");
            page.navigate("/tilsyn/delsak/" + ready.until("planInspection") + "/tilsynsplan");
            picture(page, "10-plan");
            page.navigate("/tilsyn/delsak/" + ready.until("recordVisit") + "/gransking");
            picture(page, "11-visit");
            page.navigate("/tilsyn/brev/"
                    + database.value(
                            "SELECT id FROM letters WHERE proceeding_id = ?::uuid AND kind = 'PRELIMINARY_REPORT'",
                            reported));
            picture(page, "12-report");
            window.assertGood();
        }
    }

    private static void open(Page page) {
        page.locator("details").all().forEach(details -> details.evaluate("element => element.open = true"));
    }

    private static void day(Page page, String field, String day) {
        String[] parts = day.split("-");
        page.fill("#" + field, parts[2]);
        Locator month = page.locator("[name=" + field + "-month]");
        if (month.evaluate("element => element.tagName").equals("SELECT")) {
            month.selectOption(Integer.toString(Integer.parseInt(parts[1])));
        } else {
            month.fill(parts[1]);
        }
        page.fill("[name=" + field + "-year]", parts[0]);
    }

    private static void picture(Page page, String name) {
        for (int width : new int[] {1280, 390}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve("inspection-" + name + "-" + width + ".png")));
        }
        page.setViewportSize(1280, 900);
    }
}
