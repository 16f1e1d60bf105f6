package no.algoritmetilsyn.task;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Staff;
import no.algoritmetilsyn.server.Workbooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody sees of their work: the columns that they have chosen, and who else looks at it. */
@ExtendWith({Installation.class, Browser.class})
class DeskViewIT {

    private static final int NARROW = 320;

    private Database database;
    private String reference;

    @BeforeEach
    void a_task(Installation installation) {
        database = new Database(installation);
        database.run("DELETE FROM desk_settings");
        database.run("DELETE FROM presences");
        reference = new Client(installation.url())
                .complain(Client.anonymous("Hvem ser på dette?"))
                .json()
                .getString("reference");
    }

    @AfterEach
    void as_it_was() {
        database.run("DELETE FROM desk_settings");
    }

    @Test
    void columns_are_chosen_without_scripts_and_follow_the_account(Installation installation) {
        Desk desk = Desk.of(installation, "inspektor");
        String list = "/tilsyn/?fane=alle&sorter=mottatt&q=" + reference;
        assertThat(head(desk.open(list).body()))
                .contains("Tatt av", "Hva den gjelder")
                .doesNotContain("Saksnummer");
        Client.Answer kept = desk.open(list).send("columnForm", "keepColumns", "chosen", "CASE", "rows", "10");
        assertThat(kept.status()).isEqualTo(302);
        assertThat(kept.response().headers().firstValue("Location").orElse(""))
                .contains("fane=alle", "sorter=mottatt", "q=" + reference);
        Desk elsewhere = Desk.of(installation, "inspektor");
        String shown = head(elsewhere.open(list).body());
        assertThat(shown).contains("Saksnummer").doesNotContain("Tatt av", "Hva den gjelder");
        assertThat(head(Desk.of(installation, "jurist").open(list).body())).contains("Tatt av");

        // A list under a name has columns of its own, and refuses no words that it does not know.
        assertThat(head(elsewhere.open(list + "&kolonner=oppgave.frist.hos.x").body()))
                .contains("Tatt av", "Frist")
                .doesNotContain("Saksnummer");
        assertThat(elsewhere
                        .open(list)
                        .send("columnForm", "keepColumns", "rows", "7")
                        .status())
                .isEqualTo(200);
    }

    private static String head(String page) {
        return page.substring(page.indexOf("<thead>"), page.indexOf("</thead>"));
    }

    @Test
    void columns_are_chosen_by_the_keyboard_in_a_narrow_window(Installation installation, Browser browser) {
        try (Browser.Window window =
                Staff.login(browser, installation, "inspektor", Browser.Options.WIDE.wide(NARROW))) {
            Page page = window.page();
            page.navigate("/tilsyn/?fane=alle&q=" + reference);
            page.focus(".at-columns summary");
            page.keyboard().press("Enter");
            window.assertGood();
            picture(page, "columns");
            page.focus("input[name=chosen][value=HOLDER]");
            page.keyboard().press("Space");
            page.focus("#keepColumns");
            page.keyboard().press("Enter");
            assertThat(page.locator("[role=status]").first()).containsText("vises slik");
            assertThat(page.locator("#tasks tbody tr")).hasCount(1);
            assertThat(page.locator("#tasks td[data-label='Tatt av']")).hasCount(0);
            window.assertGood();
        }
    }

    @Test
    void who_looks_at_a_proceeding_is_told_to_the_others(Installation installation, Browser browser) {
        String address = Staff.proceedingOf(database, reference);
        try (Browser.Window first = Staff.login(browser, installation, "inspektor");
                Browser.Window second = Staff.login(browser, installation, "leder")) {
            first.page().navigate(address);
            assertThat(told(first.page())).hasText("");
            // Said by a script, soon after the page has come.
            Patience.until(Duration.ofSeconds(20), () -> database.number("SELECT count(*) FROM presences") > 0);
            second.page().navigate("/tilsyn/?fane=alle&q=" + reference);
            assertThat(second.page().locator("#tasks tbody tr")).containsText("Ser på nå");
            second.assertGood();
            picture(second.page(), "viewer-in-list");
            second.page().navigate(address);
            assertThat(told(second.page())).containsText("ser på denne delsaken nå, siden kl.");
            second.assertGood();
            picture(second.page(), "viewer");
            second.page().navigate(Staff.caseOf(database, reference));
            assertThat(told(second.page())).containsText("et annet sted i saken");
            second.assertGood();
            // The page that was there first says so by itself, when its window comes to the front again.
            first.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
            assertThat(told(first.page())).containsText("siden kl.");
            first.assertGood();
            database.run("UPDATE presences SET seen_at = seen_at - interval '1 hour'");
            second.page().navigate("/tilsyn/?fane=alle&q=" + reference);
            assertThat(second.page().locator("#tasks tbody")).not().containsText("Ser på nå");
        }
    }

    @Test
    void a_leader_sees_the_months_as_drawings_as_tables_and_as_a_workbook(Installation installation, Browser browser) {
        try (Browser.Window window = Staff.login(browser, installation, "leder")) {
            Page page = window.page();
            page.navigate("/tilsyn/oversikt");
            page.click("main a[href='/tilsyn/utvikling']");
            assertThat(page.locator("svg.at-chart")).hasCount(4);
            assertThat(page.locator("svg.at-chart > title").first().textContent())
                    .isEqualTo("Mottatt og avsluttet");
            window.assertGood();
            page.locator("main details").all().forEach(details -> details.evaluate("element => element.open = true"));
            assertThat(page.locator("table[aria-labelledby=trend-RECEIVED] tbody tr"))
                    .hasCount(12);
            window.assertGood();
            picture(page, "trends");
            page.selectOption("#type", "COMPLAINT");
            page.click("main .at-filter button");
            assertThat(page.locator("#type")).hasValue("COMPLAINT");
            // The complaint of this test came in this month.
            assertThat(page.locator("svg.at-chart .at-chart-figure").last()).isVisible();

            List<List<String>> months = Workbooks.rows(
                    window.context().request().get("/tilsyn/utvikling-xlsx").body());
            assertThat(months.get(0)).startsWith("Måned", "Hva de hører til", "Mottatt", "Avsluttet");
            assertThat(months)
                    .filteredOn(row -> row.get(1).equals("Klage"))
                    .hasSize(12)
                    .last()
                    .satisfies(row -> assertThat(Integer.parseInt(row.get(2))).isPositive());
            List<List<String>> now = Workbooks.rows(
                    window.context().request().get("/tilsyn/oversikt-xlsx").body());
            assertThat(now.get(0)).containsExactly("Tabell", "Hva", "Antall");
            assertThat(now).filteredOn(row -> row.get(0).equals("Frister")).isNotEmpty();
        }
    }

    private static Locator told(Page page) {
        return page.locator(".at-presence");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "desk", name + ".png"))
                .setFullPage(true));
    }
}
