package no.algoritmetilsyn.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A decision on its way from a complaint to the public, through the API and on pages; pictures lie in target/pictures. */
@ExtendWith({Installation.class, Browser.class})
class PublicationJourneyIT {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures");

    private Installation installation;
    private Database database;
    private ReadyPublications publications;
    private Client anybody;
    private JsonObject receipt;
    private String record;
    private String decision;
    private String mark;

    @BeforeEach
    void decide(Installation server) {
        installation = server;
        database = new Database(server);
        publications = new ReadyPublications(server);
        anybody = new Client(server.url());
        mark = "Publisert" + System.nanoTime();
        record = database.value(
                "SELECT id FROM algorithm_records WHERE published IS NOT NULL AND NOT restricted ORDER BY id LIMIT 1");
        receipt = anybody.complain(
                        """
                        {"about": {"description": "Rangering"}, "text": "Ingen kan forklare rangeringa. %s",
                         "anonymous": false, "contact": {"name": "Vilma Prøvesen", "email": "vilma@eksempel.test"},
                         "language": "nn"}
                        """
                                .formatted(mark.toLowerCase()))
                .json();
        String complaint =
                database.value("SELECT id FROM complaints WHERE reference = ?", receipt.getString("reference"));
        decision = new ReadyDecisions(server).madeFrom(complaint);
    }

    @Test
    void nothing_leaves_before_it_is_published_and_then_by_every_door() {
        isHidden();
        publications.leaveOut(decision, "Ingen ser over");
        isHidden();
        publications.propose(decision, "Vedtak " + mark, "[{\"record\": \"%s\"}]".formatted(record));
        isHidden();
        isRefused("leder", "notAsked", "forvaltningsloven § 13");
        publications.ask(decision);
        isHidden();
        isRefused("leder", "secretsRun", "forvaltningsloven § 13");
        assertThat(step("virksomhet", "answerPublication", "{\"secrets\": false}")
                        .status())
                .isEqualTo(200);
        isHidden();
        assertThat(step("inspektor", "publishDecision", "{}").status()).isEqualTo(403);
        Client.Answer published = step("leder", "publishDecision", "{}");
        assertThat(published.status()).as(published.body()).isEqualTo(200);

        String id = publications.of(decision);
        for (String door : doors()) {
            assertThat(anybody.get(door).body()).as(door).contains(mark);
        }
        JsonObject shown = anybody.get("/api/v1/publications/" + id).json();
        assertThat(shown.getString("standing")).isEqualTo("NOT_FINAL");
        assertThat(shown.getString("organisationNumber")).isEqualTo("310023450");
        assertThat(shown.getJsonArray("algorithms").getString(0)).isEqualTo(record);
        Client.Answer pdf = anybody.get(shown.getString("document"));
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.response().headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.response().headers().firstValue("Cache-Control")).hasValue("public, no-cache");
        assertThat(pdf.response().headers().firstValue("ETag")).isPresent();

        assertThat(step("arkivar", "withdrawPublication", "{\"reason\": \"Feil utgave.\"}")
                        .status())
                .isEqualTo(200);
        isHidden();
    }

    private List<String> doors() {
        return List.of("/vedtak", "/vedtak/feed.atom", "/api/v1/publications?size=100", "/algoritmer/" + record);
    }

    private void isHidden() {
        for (String door : doors()) {
            assertThat(anybody.get(door).body()).as(door).doesNotContain(mark);
        }
        if (database.number("SELECT count(*) FROM publications WHERE proceeding_id = ?::uuid", decision) > 0) {
            String id = publications.of(decision);
            for (String door :
                    List.of("/vedtak/" + id, "/api/v1/publications/" + id, "/vedtak/dokument/" + id + ".pdf")) {
                assertThat(anybody.get(door).status()).as(door).isEqualTo(404);
            }
        }
    }

    private void isRefused(String account, String rule, String law) {
        Client.Answer answer = step(account, "publishDecision", "{}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.json().getString("rule")).isEqualTo(rule);
        assertThat(answer.json().getString("law")).startsWith(law);
    }

    private Client.Answer step(String account, String step, String input) {
        return new Client(installation.url(), account)
                .post("/api/v1/proceedings/" + decision + "/steps/" + step, input);
    }

    @Test
    void it_is_proposed_answered_published_and_read_on_pages(Browser browser) {
        publications.goThrough(decision);
        try (Browser.Window window = Staff.login(browser, installation, "leder")) {
            Page page = window.page();
            page.navigate("/tilsyn/delsak/" + decision + "/sladd-brev");
            picture(page, "redact");
        }
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate("/tilsyn/delsak/" + decision + "/foresla-publisering");
            page.check("input[name=whole][value=true]");
            page.check("input[name=writtenForm][value=NN]");
            page.fill("#headline", "Vedtak " + mark);
            page.fill("#summary", "Ein modell avgjorde åleine kven som fekk bustad.");
            picture(page, "propose");
            page.click("#take");
            assertThat(page.locator("main")).containsText("Vi vil publisere eit brev til dykk");
            picture(page, "notice");
        }
        publications.ask(decision);
        try (Browser.Window window = Staff.login(browser, installation, "virksomhet")) {
            Page page = window.page();
            page.navigate("/virksomhet/delsak/" + decision + "/svar-om-publisering");
            page.check("input[name=secrets][value=false]");
            picture(page, "answer");
            page.click("#take");
            assertThat(page.locator(".at-alert[data-color=success]")).isVisible();
        }
        try (Browser.Window window = Staff.login(browser, installation, "leder")) {
            Page page = window.page();
            page.navigate("/tilsyn/delsak/" + decision + "/publiser");
            assertThat(page.locator("main")).containsText(mark);
            picture(page, "publish");
            page.click("#review");
            page.click("#take");
            assertThat(page.locator("[role=status]").first()).containsText("publisert");
            picture(page, "desk");
        }
        try (Browser.Window window = browser.open(installation, Browser.Options.WIDE)) {
            Page page = window.page();
            page.navigate("/vedtak");
            assertThat(page.locator("main")).containsText(mark);
            picture(page, "list");
            page.click("text=" + mark);
            assertThat(page.locator("main")).containsText("Dette er ikke endelig.");
            picture(page, "page");
            page.navigate("/min-sak");
            page.fill("#reference", receipt.getString("reference"));
            page.fill("#code", receipt.getString("followUpCode"));
            page.click("#show");
            assertThat(page.locator("section[aria-labelledby=led]")).containsText(mark);
            picture(page, "min-sak");
        }
    }

    /** Nothing sticks out of the page, on a telephone either. */
    private static void picture(Page page, String name) {
        for (int width : new int[] {390, 1280}) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s at %d", name, width)
                    .isEqualTo(true);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("publication-" + name + "-" + width + ".png"))
                    .setFullPage(true));
        }
    }
}
