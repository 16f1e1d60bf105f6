package no.algoritmetilsyn.inspection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Arrays;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whom to inspect, in a browser: each sum can be read line by line, and leads to an inspection; pictures in target/pictures. */
@ExtendWith({Installation.class, Browser.class})
class InspectionChoiceIT {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures");

    @Test
    void a_leader_reads_a_sum_and_opens_an_inspection(Installation installation, Browser browser) {
        try (Browser.Window window = Staff.login(browser, installation, "leder")) {
            Page page = window.page();
            page.navigate("/tilsyn/utvelgelse");
            var first = page.locator(".at-choice > li").first();
            first.locator("summary").click();
            long sum = first.locator("details li").allInnerTexts().stream()
                    .map(line -> line.lines().findFirst().orElseThrow())
                    .mapToLong(line -> Long.parseLong(
                            line.substring(line.lastIndexOf('=') + 1).strip()))
                    .sum();
            assertThat(first.locator(".ds-tag").first()).hasText("Sum: " + sum);
            for (int width : new int[] {320, 768, 1280}) {
                page.setViewportSize(width, 900);
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("choice-" + width + ".png")));
            }
            for (String language : new String[] {"nn", "en", "nb"}) {
                page.navigate("/tilsyn/utvelgelse?spraak=" + language);
                page.locator("summary").first().click();
                window.assertGood();
            }
            String csv = window.context()
                    .request()
                    .get(installation.url() + "/tilsyn/utvelgelse.csv")
                    .text();
            String[] cells = csv.lines().skip(1).findFirst().orElseThrow().split(",(?=\")");
            long points = 0;
            for (int i = 5; i < cells.length; i += 2) {
                points += Long.parseLong(cells[i].replace("\"", ""));
            }
            assertThat(points)
                    .as(Arrays.toString(cells))
                    .isEqualTo(Long.parseLong(cells[3].replace("\"", "")))
                    .isEqualTo(sum);
            page.locator(".at-choice a.ds-button").first().click();
            assertThat(page.locator("#organisationNumber")).hasValue(cells[1].replace("\"", ""));
            window.assertClean();
        }
    }

    @Test
    void the_ranking_stands_in_our_own_register_with_the_fingerprint_of_its_weights(
            Installation installation, Browser browser) {
        Page page = browser.open(installation).go("/algoritmer?q=Rangering+av+virksomheter+for+tilsyn");
        page.locator("main a:has-text('Rangering av virksomheter for tilsyn')")
                .first()
                .click();
        assertThat(page.locator("main")).containsText("whom-to-inspect.weights.json, SHA-256");
    }
}
