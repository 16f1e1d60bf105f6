package no.algoritmetilsyn.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.penalty.ReadyPenalties;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An inspector writes a notice on its page, and looks at what came of it, wide and narrow; pictures lie in target/pictures. */
@ExtendWith({Installation.class, Browser.class})
class DecisionJourneyIT {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures");

    @Test
    void a_notice_is_written_and_a_decision_an_order_and_a_fine_are_looked_at(
            Installation installation, Browser browser) {
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate("/tilsyn/ny/vedtak");
            page.fill("#organisationNumber", "310 023 450");
            page.fill("#organisationName", "Furuvik kommune");
            page.check("input[name=writtenForm][value=NN]");
            page.check("input[name=role][value=CONTROLLER]");
            page.selectOption("#power", "AML_ORDER");
            page.fill("#subject", "rangering av bustadsøkjarar");
            page.click("#take");
            assertThat(page.locator("main")).containsText("hører til Arbeidstilsynet");
            picture(page, "opening");
            page.selectOption("#power", "GDPR_ORDER");
            page.click("#take");
            assertThat(page.locator("[role=status]").first()).containsText("Skriv varselet nå");
            String decision = page.url().replaceFirst("\\?.*", "");

            page.navigate(decision + "/varsel");
            Staff.declareImpartial(page);
            page.fill("#grounds-0-facts", "Modellen avgjer åleine kven som får bustad.");
            page.fill("#grounds-0-provision", "personvernforordningen artikkel 22 nr. 1");
            page.fill("#intended", "De må la eit menneske avgjere.");
            page.fill("#dailyPenalty", "20000");
            picture(page, "notice");
            page.click("#take");
            assertThat(page.locator("main")).containsText("Varsel om vedtak");
            picture(page, "letter");

            var orders = new ReadyOrders(installation);
            String order = orders.until("verifyPoints");
            String penalty = new ReadyPenalties(installation).ranFor(12);
            look(page, "heard", "/tilsyn/delsak/" + new ReadyDecisions(installation).until("assessStatement"));
            look(
                    page,
                    "writing",
                    "/tilsyn/delsak/" + new ReadyDecisions(installation).until("draftDecision") + "/skriv-vedtak");
            look(page, "made", "/tilsyn/delsak/" + new ReadyDecisions(installation).made());
            look(page, "order", "/tilsyn/delsak/" + order);
            look(page, "verifying", "/tilsyn/delsak/" + order + "/kontroller");
            assertThat(page.locator("#points-0")).containsText("Punkt 1");
            assertThat(page.locator("#points-0")).not().containsText("Rad 1");
            look(page, "penalty", "/tilsyn/delsak/" + penalty);
            assertThat(page.locator("main")).containsText("Punkt 1:");
            look(page, "claiming", "/tilsyn/delsak/" + penalty + "/krev-inn");
        }
    }

    private static void look(Page page, String name, String address) {
        page.navigate(address);
        picture(page, name);
    }

    /** Nothing sticks out of the page, on a telephone either. */
    private static void picture(Page page, String name) {
        for (int width : new int[] {390, 1280}) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s at %d", name, width)
                    .isEqualTo(true);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("decision-" + name + "-" + width + ".png"))
                    .setFullPage(true));
        }
    }
}
