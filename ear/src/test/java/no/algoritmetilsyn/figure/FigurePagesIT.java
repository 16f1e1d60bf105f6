package no.algoritmetilsyn.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import no.algoritmetilsyn.server.Workbooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures of supervision for a leader and for everybody; figures of persons only while a recorded discussion runs. */
@ExtendWith({Installation.class, Browser.class})
class FigurePagesIT {

    private Database database;

    @AfterEach
    void no_discussion() {
        if (database != null) {
            database.run("UPDATE load_discussions SET ended_at = now(), ended_by = recorded_by WHERE ended_at IS NULL");
        }
    }

    @Test
    void everybody_reads_what_supervision_has_led_to(Installation installation, Browser browser) {
        try (Browser.Window window = browser.open(installation)) {
            Page page = window.page();
            page.navigate("/algoritmer/statistikk");
            page.click("main a[href='/tall']");
            assertThat(page.locator("main h3")).hasCount(10);
            window.assertGood();
            picture(page, "open");
            page.click("main nav a >> nth=1");
            assertThat(page.locator("main nav a[aria-current=true]")).hasCount(1);
            window.assertGood();
            String csv = new String(window.context().request().get("/tall-csv").body(), StandardCharsets.UTF_8);
            assertThat(csv).startsWith("\uFEFF\"År\";\"Tabell\";\"Hva\";\"Antall\"");
            assertThat(Workbooks.rows(
                                    window.context().request().get("/tall-xlsx").body())
                            .get(0))
                    .startsWith("År", "Tabell");
        }
        var figures = new Client(installation.url()).get("/api/v1/figures").json();
        assertThat(figures.getInt("fewest")).isEqualTo(3);
        assertThat(figures.getJsonArray("years")).hasSize(5);
    }

    @Test
    void a_leader_reads_them_of_what_they_see(Installation installation, Browser browser) {
        try (Browser.Window window = Staff.login(browser, installation, "leder")) {
            Page page = window.page();
            page.navigate("/tilsyn/oversikt");
            page.click("main a[href='/tilsyn/tall']");
            page.click("main nav a >> nth=5");
            assertThat(page.locator("#figures-LETTER ~ table tbody tr")).not().hasCount(0);
            window.assertGood();
            picture(page, "seen");
            int letters = Integer.parseInt(page.locator("#figures-LETTER ~ table tbody td")
                    .first()
                    .innerText()
                    .replaceAll("\\D", ""));
            page.locator("#figures-LETTER ~ table tbody td a").first().click();
            assertThat(page.locator("section[aria-labelledby=list] > ul > li")).hasCount(Math.min(50, letters));
            window.assertGood();
            picture(page, "listed");
            page.locator("section[aria-labelledby=list] li a").first().click();
            assertThat(page.locator("h1")).isVisible();
            assertThat(Workbooks.rows(
                            window.context().request().get("/tilsyn/tall-xlsx").body()))
                    .hasSizeGreaterThan(1);
            String months = new String(
                    window.context().request().get("/tilsyn/utvikling-csv").body(), StandardCharsets.UTF_8);
            assertThat(months).startsWith("\uFEFF\"Måned\";\"Hva de hører til\";\"Mottatt\"");
        }
    }

    @Test
    void the_load_of_a_person_is_shown_while_a_discussion_runs_and_all_see_that_it_does(
            Installation installation, Browser browser) {
        database = new Database(installation);
        Desk inspector = Desk.of(installation, "inspektor");
        assertThat(inspector.open("/tilsyn/").body()).doesNotContain("/tilsyn/belastning");
        try (Browser.Window window = Staff.login(browser, installation, "leder")) {
            Page page = window.page();
            page.navigate("/tilsyn/oversikt");
            assertThat(page.locator("#loads")).hasCount(0);
            page.click("main a[href='/tilsyn/belastning']");
            window.assertGood();
            page.click("#recordDiscussion");
            assertThat(page.locator(".at-error-summary, [role=alert] li").first())
                    .isVisible();
            LocalDate today = database.today();
            day(page, "heldOn", today);
            day(page, "until", today.plusDays(60));
            page.fill("#withWhom", "Kari Eksempel, tillitsvalgt for Kvist");
            page.fill("#purpose", "Fordele arbeid etter ferien");
            page.click("#recordDiscussion");
            assertThat(page.locator("[role=status]")).containsText("skrevet inn");
            assertThat(page.locator("#loads")).isVisible();
            window.assertGood();
            picture(page, "load");
            page.navigate("/tilsyn/oversikt");
            assertThat(page.locator("#loads")).isVisible();
            window.assertGood();
            assertThat(inspector.open("/tilsyn/").body()).contains("/tilsyn/belastning");
            assertThat(inspector.open("/tilsyn/belastning").body())
                    .contains("Fordele arbeid etter ferien", "Kari Eksempel")
                    .doesNotContain("id=\"loads\"", "recordDiscussion");
            page.navigate("/tilsyn/belastning");
            page.click("button[name=avslutt]");
            assertThat(page.locator("[role=status]")).containsText("avsluttet");
            page.navigate("/tilsyn/oversikt");
            assertThat(page.locator("#loads")).hasCount(0);
        }
        assertThat(List.of(inspector.open("/tilsyn/").body())).allMatch(page -> !page.contains("/tilsyn/belastning"));
    }

    private static void day(Page page, String name, LocalDate day) {
        page.fill("[name=" + name + "]", Integer.toString(day.getDayOfMonth()));
        page.fill("[name=" + name + "-month]", Integer.toString(day.getMonthValue()));
        page.fill("[name=" + name + "-year]", Integer.toString(day.getYear()));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "figures", name + ".png"))
                .setFullPage(true));
    }
}
