package no.algoritmetilsyn.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A body reads beside each finding what law asks; what it says is read where the finding stands, and where it is assessed. */
@ExtendWith({Installation.class, Browser.class})
class CommentBesideFindingIT {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures/comments");
    private static final String ONE =
            "En maskin tar ikke alene en avgjørelse som betyr mye for noen, uten at loven åpner for det.";
    private static final String OTHER =
            "Den det gjelder, kan få et menneske til å se på saken, si sin mening og si seg uenig.";
    private static final String SAID = "Et menneske ser over hver søknad.";

    @Test
    void each_comment_stands_at_its_finding(Installation installation, Browser browser) {
        var ready = new ReadyInspections(installation);
        String id = ready.until("reportPreliminary");
        ready.finding(id, "automation-03", "BREACH");
        ready.report(id, "reportPreliminary", "{\"limit\": \"" + ReadyInspections.LATER + "\"}", "jurist");
        try (Browser.Window window = Staff.login(browser, installation, "virksomhet")) {
            Page page = window.page();
            page.navigate("/virksomhet/delsak/" + id + "/skriv-inn-merknader");
            assertThat(page.locator("#comments-0").innerText()).contains("Funn 1", ONE, "artikkel 22");
            assertThat(page.locator("#comments-1").innerText())
                    .contains("Funn 2", OTHER)
                    .doesNotContain(ONE);
            picture(page, "0-commenting");
            page.navigate("/virksomhet/delsak/" + id);
            assertThat(page.locator("section[aria-labelledby=points]").innerText())
                    .contains(ONE, OTHER);
            window.assertGood();
        }
        ready.take(
                "virksomhet",
                id,
                "enterComments",
                "{\"comments\": [{\"number\": 1, \"kind\": \"DISPUTES\", \"text\": \"%s\"}, {\"number\": 2, \"kind\": \"ADMITS\"}]}"
                        .formatted(SAID));
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate("/tilsyn/delsak/" + id);
            assertThat(page.locator("li:has-text('1. Avvik')").first().innerText())
                    .contains("Uenig", SAID)
                    .doesNotContain("Enig,");
            assertThat(page.locator("li:has-text('2. Avvik')").first().innerText())
                    .contains("Enig")
                    .doesNotContain(SAID);
            picture(page, "1-inspection");
            page.navigate("/tilsyn/delsak/" + id + "/vurder-merknader");
            assertThat(page.locator("#findings-0").innerText()).contains("1. Avvik", "Virksomheten", "Uenig. " + SAID);
            assertThat(page.locator("#findings-1").innerText())
                    .contains("2. Avvik", ": Enig")
                    .doesNotContain(SAID);
            picture(page, "2-assessing");
            window.assertGood();
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
