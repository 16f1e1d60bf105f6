package no.algoritmetilsyn.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import no.algoritmetilsyn.server.Staff;

/** An inspection on site, up to its final report: two breaches and an observation. */
final class InspectionOnPages {

    static final String KIND = "INSPECTION";

    private static final int REQUIREMENTS = 19;

    private final BrowserCase story;
    private final StoryDays days;
    private final Person inspector;
    private final Person municipality;

    InspectionOnPages(BrowserCase story, StoryDays days) {
        this.story = story;
        this.days = days;
        inspector = story.as("inspektor");
        municipality = story.as("virksomhet");
    }

    /** It follows the complaint; a leader approves the plan, and the municipality is told. */
    void isAnnounced() {
        inspector
                .opensNew("tilsyn")
                .put("writtenForm", "NB")
                .put("theme", "AUTOMATED_DECISIONS")
                .put("form", "ON_SITE")
                .put("power", "GDPR_PREMISES")
                .put("subject", "Rangering av boligsøkere")
                .put("reason", "Ingen kunne forklare rangeringen.")
                .take();
        inspector
                .begins(KIND, "tilsynsplan")
                .put("uses-0-use", "Utvelging av søknader om startlån")
                .put("automation", "PARTIAL")
                .put("lastWord", "Boligkontoret")
                .put("team-0-userName", "inspektor")
                .put("team-1-userName", "inspektor2")
                .put("visitOn", days.visited())
                .take();
        inspector.begins(KIND, "plan-til-godkjenning").take();
        story.as("leder").begins(KIND, "godkjenn-plan").take();
        inspector
                .begins(KIND, "varsel-om-tilsyn")
                .put("ready-0-item", "Loggen")
                .put("bring", "den som kjenner systemet")
                .take();
        inspector.sends(inspector.handsIn("Vi vil se systemet i bruk."));
        assertThat(municipality.opens(KIND).locator("main")).containsText("Rangering av boligsøkere");
        municipality.picture("inspection-announced");
    }

    void visits() {
        inspector
                .begins(KIND, "gransking")
                .put("day", days.visited())
                .put("place", "Rådhuset i Furuvik")
                .put("present-0-name", "Inga Inspektør")
                .put("present-0-capacity", "AUTHORITY")
                .put("present-1-name", "Tiril Tillitsvalgt")
                .put("present-1-capacity", "UNION_REPRESENTATIVE")
                .put("present-1-seat", "CONSENT")
                .put("identified", "true")
                .put("purposeTold", "true")
                .put("witnessTold", "true")
                .put("examined", "Vi fulgte ti søknader gjennom systemet.")
                .take();
        PageForm signing = inspector.begins(KIND, "signer-gransking");
        signing.put("number", "1").take();
        inspector.begins(KIND, "send-protokoll").put("number", "1").take();
        inspector.sends(inspector.handsIn("Protokollen følger."));
        PageForm checklist = inspector.begins(KIND, "sjekkliste");
        for (int i = 0; i < REQUIREMENTS; i++) {
            checklist
                    .put("answers-" + i + "-result", i == 0 || i == 5 ? "NOT_MET" : "MET")
                    .put("answers-" + i + "-note", "Sett.");
        }
        checklist.take();
    }

    /** The third answer shows something that is no breach, but worth a remark. */
    void findsTwoBreachesAndAnObservation() {
        find("automation-01", "BREACH", 1);
        find("automation-06", "BREACH", 2);
        find("automation-07", "OBSERVATION", 3);
        inspector
                .begins(KIND, "forelopig-rapport")
                .put("limit", days.commentLimit())
                .take();
        String report = inspector.handsIn("Vi så på systemet og snakket med fire ansatte.");
        story.as("jurist").signs(report);
        inspector.sends(report);
    }

    private void find(String requirement, String kind, int answer) {
        inspector
                .begins(KIND, "funn")
                .put("requirement", requirement)
                .put("kind", kind)
                .put("day", days.visited())
                .put("facts", "Kommunen har svart det selv.")
                .put("use", "1")
                .put("harm", "SERIOUS")
                .put("harmBecause", "Folk står uten bolig.")
                .put("harmEvidence", "1")
                .put("probability", "HAPPENED")
                .put("probabilityBecause", "Alle søknader går slik.")
                .put("probabilityEvidence", "1")
                .put("affected", "412")
                .put("affectedBecause", "Så mange søkte.")
                .put("affectedEvidence", "1")
                .put("proof", "PREPONDERANCE")
                .put("evidence-0-kind", "ANSWER")
                .put("evidence-0-source", story.reference(DemandOnPages.KIND) + "/" + answer)
                .put("evidence-0-shows", "Svaret på kravet.")
                .take();
    }

    void isAdmittedOnceAndDisputedOnce() {
        PageForm comments = municipality.begins(KIND, "skriv-inn-merknader");
        String second = comments.row("comments", 2);
        comments.put(comments.row("comments", 1) + "kind", "ADMITS")
                .put(second + "kind", "DISPUTES")
                .put(second + "text", "Systemet er det samme som i 2022.");
        municipality.picture("findings-commented");
        comments.take();
        PageForm assessed = inspector.begins(KIND, "vurder-merknader");
        String[] reasons = {"Kommunen er enig.", "Poengene ble endret i 2024.", "Ingen har sagt noe."};
        for (int number = 1; number <= reasons.length; number++) {
            String row = assessed.row("findings", number);
            assessed.put(row + "result", "ESTABLISHED").put(row + "reason", reasons[number - 1]);
        }
        assessed.take();
    }

    /** The first two findings lead to a decision. */
    void isReported() {
        PageForm outcomes = inspector.begins(KIND, "endelig-rapport");
        String[] reasons = {"Det varer ved.", "Ingen kjenner risikoen.", "Kontroller botiden."};
        for (int number = 1; number <= reasons.length; number++) {
            String row = outcomes.row("outcomes", number);
            outcomes.put(row + "outcome", number < 3 ? "DECISION" : "GUIDANCE")
                    .put(row + "reason", reasons[number - 1]);
        }
        outcomes.take();
        String report = inspector.handsIn("Vi så på systemet og snakket med fire ansatte.");
        story.as("leder").signs(report);
        inspector.sends(report);
        Page read = municipality.opens(KIND);
        read.locator("section[aria-labelledby=letters] a").first().click();
        Staff.press(read, "Åpne brevet");
        assertThat(read.locator(".at-letter")).containsText("Poengene ble endret i 2024.");
        municipality.picture("report-read");
    }
}
