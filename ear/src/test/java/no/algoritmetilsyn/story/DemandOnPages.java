package no.algoritmetilsyn.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** The municipality is asked for an account of four points, and its employees are heard. */
final class DemandOnPages {

    static final String KIND = "DEMAND";

    private static final String SECRET = "Vi ble ikke spurt, og vi ble bedt om å tie.";

    private final BrowserCase story;
    private final StoryDays days;
    private final Person inspector;
    private final Person municipality;

    DemandOnPages(BrowserCase story, StoryDays days) {
        this.story = story;
        this.days = days;
        inspector = story.as("inspektor");
        municipality = story.as("virksomhet");
    }

    void asksForFourPoints() {
        inspector
                .opensNew("krav")
                .put("writtenForm", "NB")
                .put("power", "VOLUNTARY")
                .put("subject", "Rangering av boligsøkere")
                .put("purpose", "Finne ut hva modellen gjør.")
                .take();
        inspector
                .begins(KIND, "utkast")
                .put("basis", "En innbygger har klaget på at ingen kan forklare rangeringen.")
                .put("limit", days.demandLimit())
                .put("points-0-wanted", "EXPLANATION")
                .put("points-0-text", "Forklar hvordan modellen rangerer søkerne.")
                .put("points-1-wanted", "DOCUMENT")
                .put("points-1-text", "Send oss vurderingen av personvernkonsekvenser.")
                .put("points-2-wanted", "DATA")
                .put("points-2-text", "Hvilke opplysninger bygger modellen på?")
                .put("points-3-wanted", "LOG")
                .put("points-3-text", "Send oss loggen for den siste måneden.")
                .take();
        inspector.begins(KIND, "send").take();
        assertThat(municipality.opens(KIND).locator("main")).containsText("Send oss loggen for den siste måneden.");
        municipality.picture("demand-asked");
    }

    void givesAWeekMore() {
        municipality
                .begins(KIND, "be-om-tid")
                .put("until", days.demandLimitMoved())
                .put("reason", "Den som kan modellen, er på ferie.")
                .take();
        inspector
                .begins(KIND, "mer-tid")
                .put("until", days.demandLimitMoved())
                .put("reason", "Grunnen er god, og saken tåler en uke.")
                .take();
    }

    /** Of the log it says nothing. */
    void isAnsweredOnThreePoints() {
        PageForm form = municipality.begins(KIND, "skriv-inn-svar");
        form.put(form.row("answers", 1) + "text", "Systemet gir poeng og legger dem sammen.")
                .put(form.row("answers", 2) + "text", "Vurderingen er fra 2022.")
                .put(form.row("answers", 3) + "text", "Inntekt, barn og botid.")
                .take();
        assertThat(municipality.page().locator("main")).containsText("Dere svarte på punkt 1, 2, 3");
    }

    /** A union representative writes to the authority only: neither the employer nor another union learns of it. */
    void hearsTheUnionAlone() {
        PageForm release =
                inspector.begins(KIND, "legg-fram").put("to", "EMPLOYEES").put("ground", "arbeidsmiljøloven § 9-2");
        inspector
                .page()
                .setInputFiles(
                        "#files",
                        new FilePayload(
                                "sporsmal.txt",
                                "text/plain",
                                "Hvordan brukes systemet?".getBytes(StandardCharsets.UTF_8)));
        assertThat(inspector.page().locator("[data-upload] li")).hasAttribute("data-state", "received");
        release.take();
        String before = seenByTheEmployer();
        Person union = story.as("tillitsvalgt");
        union.page().navigate("/virksomhet/delsak/" + story.of(KIND) + "/uttalelse");
        assertThat(union.page().locator("main")).containsText("får ikke vite at den finnes");
        union.picture("union-statement");
        new PageForm(union.page())
                .put("audience", "AUTHORITY_ONLY")
                .put("text", SECRET)
                .take();
        assertThat(seenByTheEmployer()).isEqualTo(before);
        Person otherUnion = story.as("tillitsvalgt2");
        otherUnion.page().navigate("/virksomhet/uttalelse/" + story.of(KIND));
        assertThat(otherUnion.page().locator("main")).containsText("sporsmal.txt");
        assertThat(otherUnion.page().locator("main")).not().containsText(SECRET);
        assertThat(inspector.opens(KIND).locator("main")).containsText(SECRET);
        inspector.begins(KIND, "lest").take();
    }

    private String seenByTheEmployer() {
        Page page = municipality.page();
        page.navigate("/virksomhet/");
        return page.innerText("main") + municipality.opens(KIND).innerText("main");
    }

    void isAssessed() {
        PageForm form = inspector.begins(KIND, "vurder");
        for (int number = 1; number <= 3; number++) {
            form.put(form.row("points", number) + "result", "SUFFICIENT");
        }
        String log = form.row("points", 4);
        form.put(log + "result", "NOT_NEEDED")
                .put(log + "reason", "Ses på tilsynet.")
                .take();
        assertThat(inspector.opens(KIND).locator("main")).containsText("Avklart: 4 av 4.");
        inspector.picture("demand-assessed");
    }
}
