package no.algoritmetilsyn.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import no.algoritmetilsyn.inbox.BodyDemand;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who signs for a body lets a colleague in, who reads and answers; without JavaScript. Pictures lie in target/pictures. */
@ExtendWith({Installation.class, Browser.class})
class ColleagueJourneyIT {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures");

    @Test
    void a_colleague_is_let_in_answers_and_lets_nobody_else_in(Installation installation, Browser browser) {
        var database = new Database(installation);
        String colleague = account(database);
        String demand = new BodyDemand(installation).sent();
        var client = new Client(installation.url(), colleague);
        assertThat(client.get("/api/v1/proceedings/" + demand).status()).isEqualTo(404);

        Browser.Options plain = Browser.Options.WIDE.withoutJavaScript();
        try (Browser.Window window = Staff.login(browser, installation, "virksomhet", plain)) {
            Page page = window.page();
            page.navigate("/virksomhet/");
            page.click("a[href$='/virksomhet/kolleger']");
            Staff.press(page, "Gi innsyn");
            for (String field : List.of("userName", "restsOn", "to")) {
                assertThat(page.locator("#" + field + "-error")).isVisible();
            }
            fill(page, "tillitsvalgt");
            Staff.press(page, "Gi innsyn");
            assertThat(page.locator("#userName-error")).containsText("kan ikke tale for de ansatte");
            fill(page, colleague);
            Staff.press(page, "Gi innsyn");
            assertThat(page.locator("[role=status]")).containsText("Kollegaen har fått innsyn");
            assertThat(page.locator("section[aria-labelledby=running]")).containsText(colleague);
        }
        for (String language : List.of("nb", "nn", "en")) {
            try (Browser.Window window =
                    Staff.login(browser, installation, "virksomhet", Browser.Options.WIDE.in(language))) {
                window.page().navigate("/virksomhet/kolleger");
                window.assertGood();
                picture(window.page(), "colleagues-" + language);
                window.page().click("#grant");
                window.assertGood();
            }
        }

        assertThat(client.get("/api/v1/inbox").body()).contains(demand);
        String answer = "{\"answers\": [{\"number\": 1, \"text\": \"Etter poeng.\"}]}";
        assertThat(client.post("/api/v1/proceedings/" + demand + "/steps/handInAnswer", answer)
                        .status())
                .isEqualTo(200);
        try (Browser.Window window = Staff.login(browser, installation, colleague, plain)) {
            Page page = window.page();
            page.navigate("/virksomhet/kolleger");
            assertThat(page.locator("main")).containsText("Du signerer ikke for noen virksomhet");
            assertThat(page.locator("#grant")).hasCount(0);
        }
        try (Browser.Window window = Staff.login(browser, installation, "leder")) {
            Page page = window.page();
            page.navigate("/tilsyn/representasjoner");
            assertThat(page.locator("section[aria-labelledby=running]")).containsText(colleague);
            assertThat(page.locator("section[aria-labelledby=running]")).containsText("Virksomheten selv");
            assertThat(page.locator("input[value=COLLEAGUE], input[value=ORGANISATION]"))
                    .hasCount(0);
        }
    }

    private static void fill(Page page, String userName) {
        page.fill("#userName", userName);
        page.fill("#restsOn", "Vedtak i ledermøtet 3. november 2026");
        page.fill("#to", "1");
        page.fill("#to-month", "6");
        page.fill("#to-year", "2030");
    }

    /** Somebody of a body for whom nothing is entered yet. */
    private static String account(Database database) {
        String name = "kollega" + System.nanoTime();
        database.run(
                """
                WITH made AS (INSERT INTO accounts (id, user_name, display_name, password_hash, organ, created_at)
                  VALUES (gen_random_uuid(), ?, 'Kollegaen', '', 'FIRST_INSTANCE', now()) RETURNING id)
                INSERT INTO account_roles (account_id, role) SELECT id, 'BODY' FROM made
                """,
                name);
        QuickPasswords.set(database);
        return name;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
