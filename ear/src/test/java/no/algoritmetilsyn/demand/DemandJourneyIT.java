package no.algoritmetilsyn.demand;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An inspector asks a body what its model does, from the page of the complaint, in a browser; pictures lie in target/pictures. */
@ExtendWith({Installation.class, Browser.class})
class DemandJourneyIT {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures");

    private Database database;
    private String complaint;

    @BeforeEach
    void file(Installation installation) {
        database = new Database(installation);
        String use = database.value("SELECT record_id FROM algorithm_versions v JOIN algorithm_records r"
                + " ON r.id = v.record_id WHERE r.organisation = 'Furuvik kommune' AND v.state = 'PUBLISHED' LIMIT 1");
        String reference = new Client(installation.url())
                .complain(
                        """
                        {"about": {"algorithmId": "%s"}, "text": "Ingen kan forklare kvifor eg står sist i køen.",
                         "contact": {"name": "Vilma Prøvesen", "email": "vilma@eksempel.test"}, "language": "nn"}
                        """
                                .formatted(use))
                .json()
                .getString("reference");
        complaint = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
    }

    @Test
    void four_points_are_asked_three_are_answered_and_one_is_asked_again(Installation installation, Browser browser) {
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate("/tilsyn/delsak/" + complaint);
            follow(page, "Nytt krav om redegjørelse");
            Staff.declareImpartial(page);
            assertThat(page.locator("h1")).hasText("Be en virksomhet om svar");
            assertThat(page.locator("#organisationNumber")).hasValue("310023450");
            assertThat(page.locator("#organisationName")).hasValue("Furuvik kommune");
            page.check("input[name=writtenForm][value=NN]");
            page.selectOption("#power", "VOLUNTARY");
            page.fill("#purpose", "Vi vil forstå hva modellen gjør med søknadene.");
            picture(page, "1-opening");
            Staff.press(page, "Opprett kravet");
            isDone(page, "Skriv punktene nå");
            String demand = page.url().replaceFirst("\\?.*", "");
            picture(page, "2-opened");

            write(page);
            page.navigate(demand);
            picture(page, "3-written");
            follow(page, "Send kravet");
            Staff.press(page, "Send kravet");
            Staff.press(page, "Ja, send");
            isDone(page, "Kravet er sendt");
            page.navigate(demand);
            assertThat(page.locator("main")).containsText("Venter på svar: 4.");
            picture(page, "4-sent");

            moreTime(page, demand);
            answer(page, demand);
            assess(page, demand);
            page.navigate(demand);
            assertThat(page.locator("main")).containsText("Avklart: 2 av 4.");
            page.locator("details").all().forEach(details -> details.evaluate("element => element.open = true"));
            picture(page, "9-asked-again");
            assertThat(page.locator("main")).containsText("Bedt om bedre svar");
            window.assertGood();

            page.navigate("/tilsyn/sak/"
                    + database.value("SELECT casefile_id FROM complaints WHERE id = ?::uuid", complaint));
            assertThat(page.locator("section[aria-labelledby=map]")).containsText("ber om opplysninger til");
            picture(page, "10-case");
        }
    }

    private void write(Page page) {
        follow(page, "Skriv kravet");
        page.fill("#basis", "En innbygger har klaget på at ingen kan forklare rangeringen.");
        String[][] points = {
            {"EXPLANATION", "Forklar hvordan modellen rangerer søkerne."},
            {"MODEL_CARD", "Send oss modellkortet."},
            {"DATA", "Hvilke opplysninger bygger modellen på?"},
            {"LOG", "Send oss loggen for den siste måneden."}
        };
        for (int i = 0; i < points.length; i++) {
            if (i > 0) {
                Staff.press(page, "Legg til én til");
            }
            page.check("input[name=points-" + i + "-wanted][value=" + points[i][0] + "]");
            page.fill("#points-" + i + "-text", points[i][1]);
        }
        picture(page, "2-writing");
        Staff.press(page, "Lagre kravet");
        isDone(page, "Kravet er lagret.");
    }

    private void moreTime(Page page, String demand) {
        LocalDate until = LocalDate.parse(
                        database.value("SELECT limit_on FROM demands WHERE id = ?::uuid", demand.replaceAll(".*/", "")))
                .plusDays(7);
        follow(page, "De ber om mer tid");
        fill(page, "until", until);
        page.fill("#reason", "Den som kan modellen, er på ferie.");
        page.check("input[name=channel][value=PHONE]");
        fill(page, "posted", database.today());
        Staff.press(page, "Lagre");
        isDone(page, "Ønsket om mer tid er lagret.");
        page.navigate(demand);
        picture(page, "5-more-time");
        follow(page, "Gi mer tid");
        assertThat(page.locator("#until")).hasValue(Integer.toString(until.getDayOfMonth()));
        page.fill("#reason", "Grunnen er god, og saken tåler en uke.");
        Staff.press(page, "Gi mer tid");
        Staff.press(page, "Ja, send");
        isDone(page, "De har fått mer tid");
    }

    private void answer(Page page, String demand) {
        page.navigate(demand);
        follow(page, "Skriv inn svaret");
        assertThat(page.locator("#answers-3")).containsText("Send oss loggen for den siste måneden.");
        for (int i = 0; i < 3; i++) {
            assertThat(page.locator("#answers-" + i + "-number-key")).hasValue(Integer.toString(i + 1));
            page.fill("#answers-" + i + "-text", "Svaret på punkt " + (i + 1) + ".");
        }
        page.locator("#answers-3-remove, [name='answers-3-remove']").first().click();
        page.check("input[name=channel][value=LETTER]");
        fill(page, "posted", database.today());
        picture(page, "6-answering");
        Staff.press(page, "Lagre svaret");
        isDone(page, "virksomheten har fått kvittering");
        page.navigate(demand);
        picture(page, "7-answered");
    }

    private void assess(Page page, String demand) {
        page.navigate(demand);
        follow(page, "Vurder svarene");
        assertThat(page.locator("#points-1")).containsText("Punkt 2");
        assertThat(page.locator("#points-1")).containsText("Send oss modellkortet.");
        assertThat(page.locator("#points-1")).not().containsText("Rad 2");
        choose(page, 0, "SUFFICIENT");
        choose(page, 2, "SUFFICIENT");
        Staff.press(page, "Lagre vurderingen");
        assertThat(page.locator(".at-error-summary")).containsText("Punkt 2, Er svaret godt nok?");
        choose(page, 1, "INSUFFICIENT");
        Staff.press(page, "Lagre vurderingen");
        assertThat(page.locator("#points-1-reason-error")).containsText("Skriv hvorfor.");
        picture(page, "8-assessing");
        page.fill("#points-1-reason", "Modellkortet mangler hvem som er testet.");
        fill(page, "points-1-limit", ReadyDemands.LIMIT);
        Staff.press(page, "Lagre vurderingen");
        Staff.press(page, "Ja, send");
        isDone(page, "Vurderingen er lagret.");
    }

    private static void isDone(Page page, String words) {
        assertThat(page.locator("[role=status]").first()).containsText(words);
    }

    private static void choose(Page page, int row, String result) {
        page.check("input[name=points-" + row + "-result][value=" + result + "]");
    }

    private static void fill(Page page, String name, LocalDate day) {
        page.fill("[id='" + name + "']", Integer.toString(day.getDayOfMonth()));
        page.fill("[id='" + name + "-month']", Integer.toString(day.getMonthValue()));
        page.fill("[id='" + name + "-year']", Integer.toString(day.getYear()));
    }

    private static void follow(Page page, String label) {
        page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
