package no.algoritmetilsyn.story;

import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The story in Chromium, in two halves, by the pages that the citizen, the staff, the municipality and its employees use. Where the
 * second half is run alone, the first is told by the API.
 */
@Tag("soak")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith({Installation.class, Browser.class})
class StoryInBrowserIT {

    private CitizenOnPages.Receipt receipt;
    private StoryDays days;

    @Test
    @Order(1)
    void a_complaint_leads_to_a_report(Installation installation, Browser browser) {
        Browser.Window telephone = browser.open(installation, CitizenOnPages.phone());
        CitizenOnPages.Receipt filed = CitizenOnPages.complains(telephone);
        BrowserCase story = caseOf(filed, installation, browser);
        StoryDays counted = new StoryDays(story.today());
        isSorted(story);
        new CitizenOnPages(story, telephone).seesThatItIsHandled(filed);

        var demand = new DemandOnPages(story, counted);
        demand.asksForFourPoints();
        demand.givesAWeekMore();
        story.goesOnOn(counted.answered());
        demand.isAnsweredOnThreePoints();
        demand.hearsTheUnionAlone();
        demand.isAssessed();

        var inspection = new InspectionOnPages(story, counted);
        inspection.isAnnounced();
        story.goesOnOn(counted.visited());
        inspection.visits();
        inspection.findsTwoBreachesAndAnObservation();
        story.goesOnOn(counted.reported());
        inspection.isAdmittedOnceAndDisputedOnce();
        new DecisionOnPages(story, counted).isPrepared();
        inspection.isReported();
        receipt = filed;
        days = counted;
    }

    @Test
    @Order(2)
    void a_report_leads_to_an_order_a_penalty_and_an_answer(Installation installation, Browser browser) {
        if (receipt == null) {
            tellTheFirstHalfByApi(installation);
        }
        BrowserCase story = caseOf(receipt, installation, browser);
        var citizen = new CitizenOnPages(story, browser.open(installation, CitizenOnPages.phone()));
        var decision = new DecisionOnPages(story, days);
        decision.isAnnounced();
        story.goesOnOn(days.decided());
        decision.hearsTheMunicipality();
        decision.isMadeAtTheSecondTry();
        decision.isToldToTheCitizen();
        citizen.readsWhatWasDecided(receipt);
        new LateOrder(days, story::goesOnOn).isTold(new OrderOnPages(story, days), () -> new PenaltyOnPages(story));

        decision.isFinal();
        Browser.Window reader = browser.open(installation);
        var publication = new PublicationOnPages(story, reader, story.record());
        publication.publishes(InspectionOnPages.KIND, "FINAL_REPORT", title("Rapport"));
        publication.publishes(DecisionOnPages.KIND, "DECISION", title("Vedtak"));
        publication.isSeenInTheRegister();
        isAnswered(story);
        citizen.seesWhereItLed(receipt, title("Rapport"), title("Vedtak"));
    }

    private static BrowserCase caseOf(CitizenOnPages.Receipt filed, Installation installation, Browser browser) {
        String complaint =
                new Database(installation).value("SELECT id FROM complaints WHERE reference = ?", filed.reference());
        return new BrowserCase(installation, browser, complaint);
    }

    private static void isSorted(BrowserCase story) {
        for (String account : new String[] {"jurist", "jurist2", "leder", "inspektor2", "inspektor"}) {
            story.as(account).isImpartialIn("COMPLAINT");
        }
        Person inspector = story.as("inspektor");
        inspector.begins("COMPLAINT", "sorter");
        Staff.sort(inspector.page());
        inspector.page().waitForURL(address -> !address.contains("/sorter"));
    }

    private static void isAnswered(BrowserCase story) {
        Person inspector = story.as("inspektor");
        inspector.begins("COMPLAINT", "svar").put("how", "ANSWERED").take();
        inspector.sends(inspector.handsIn("Kommunen må la eit menneske sjå på kvar søknad."));
    }

    private void tellTheFirstHalfByApi(Installation installation) {
        var story = new ApiCase(installation);
        var complaint = new ComplaintByApi(story);
        complaint.isFiled();
        days = new StoryDays(story.today());
        complaint.isSorted();
        var first = new FirstHalfByApi(story, days);
        first.isTold();
        first.isReported();
        receipt = new CitizenOnPages.Receipt(complaint.reference(), complaint.code());
    }

    /** Another case about the same model may be published, too. */
    private String title(String what) {
        return what + " om rangering av boligsøkere, " + receipt.reference();
    }
}
