package no.algoritmetilsyn.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the body says of a finding is read where the finding stands: on the page of the inspection, and where it is assessed. */
@ExtendWith({Installation.class, Browser.class})
class CommentBesideFindingIT {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures/comments");
    private static final String SAID = "Et menneske ser over hver søknad.";

    @Test
    void each_comment_stands_at_its_finding(Installation installation, Browser browser) {
        var ready = new ReadyInspections(installation);
        String id = ready.until("reportPreliminary");
        ready.finding(id, "automation-03", "BREACH");
        ready.report(id, "reportPreliminary", "{\"limit\": \"" + ReadyInspections.LATER + "\"}", "jurist");
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
