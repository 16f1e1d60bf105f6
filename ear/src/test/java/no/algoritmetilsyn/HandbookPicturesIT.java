package no.algoritmetilsyn;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.inbox.BodyDemand;
import no.algoritmetilsyn.inspection.ReadyInspections;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pictures of the handbook show the pages as they are; one that does not any more is taken again on an installation that
 * nobody has used:
 *
 * <pre>{@code mvn verify -Dit.test=HandbookPicturesIT -Dpictures.refresh}</pre>
 */
@ExtendWith({Installation.class, Browser.class})
class HandbookPicturesIT {

    /** As wide as a chapter, so that what is written in a picture can be read there. */
    private static final Browser.Options OPTIONS = Browser.Options.WIDE.wide(800);

    private static final int HEIGHT = 640;

    private final Pictures pictures = new Pictures("docs/handbok/bilder", HandbookPicturesIT.class);

    @Test
    void the_work_of_an_inspector(Installation installation, Browser browser) throws IOException {
        String reference = new Client(installation.url())
                .complain(Client.anonymous("Vi fikk ikke barnehageplass, og ingen kan forklare poengene."))
                .json()
                .getString("reference");
        var database = new Database(installation);
        try (Browser.Window window = Staff.login(browser, installation, "inspektor", OPTIONS)) {
            Page page = window.page();
            page.navigate("/tilsyn/");
            pictures.takeBeginning(page, "arbeidslisten", HEIGHT);
            page.navigate(Staff.caseOf(database, reference) + "/habilitet");
            pictures.takeBeginning(page, "habilitet", HEIGHT);
            Staff.declareImpartial(page);
            page.navigate(Staff.proceedingOf(database, reference));
            pictures.takeBeginning(page, "delsak", HEIGHT);
            page.navigate(Staff.workOn(database, reference, "sorter"));
            pictures.takeBeginning(page, "sorter", HEIGHT);
            Staff.sort(page);
            page.navigate(Staff.workOn(database, reference, "svar"));
            page.check("input[name=how][value=ANSWERED]");
            page.click("#take");
            page.waitForURL(address -> address.contains("/tilsyn/brev/"));
            pictures.takeBeginning(page, "brev", HEIGHT);
        }
    }

    @Test
    void the_work_of_a_body(Installation installation, Browser browser) throws IOException {
        String demand = new BodyDemand(installation).sent();
        try (Browser.Window window = Staff.login(browser, installation, "virksomhet", OPTIONS)) {
            Page page = window.page();
            page.navigate("/virksomhet/");
            pictures.takeBeginning(page, "innboks", HEIGHT);
            page.navigate("/virksomhet/delsak/" + demand + "/skriv-inn-svar");
            pictures.takeBeginning(page, "svar", HEIGHT);
        }
    }

    @Test
    void the_work_of_a_leader(Installation installation, Browser browser) throws IOException {
        new ReadyInspections(installation).until("approvePlan");
        new ReadyDemands(installation).until("approveDemand");
        try (Browser.Window window = Staff.login(browser, installation, "leder", OPTIONS)) {
            Page page = window.page();
            page.navigate("/tilsyn/godkjenninger");
            pictures.takeBeginning(page, "godkjenninger", HEIGHT);
            page.navigate("/tilsyn/oversikt");
            pictures.takeBeginning(page, "oversikt", HEIGHT);
            page.navigate("/tilsyn/tall?aar=alle&del=LETTER&linje=NB");
            pictures.takeBeginning(page, "tall", HEIGHT);
        }
    }

    @Test
    void the_work_of_a_lawyer(Installation installation, Browser browser) throws IOException {
        String decision = new ReadyDecisions(installation).until("draftDecision");
        try (Browser.Window window = Staff.login(browser, installation, "jurist", OPTIONS)) {
            Page page = window.page();
            page.navigate("/tilsyn/lov");
            pictures.takeBeginning(page, "lov", HEIGHT);
            page.navigate("/tilsyn/lov/eksempler?tabell=penalty");
            pictures.takeBeginning(page, "eksempler", HEIGHT);
            page.navigate("/tilsyn/delsak/" + decision + "/skriv-vedtak");
            Locator lookup = page.locator(".at-lookup").first();
            lookup.locator("button").first().click();
            page.keyboard().type("fvl 25");
            lookup.locator("li button").first().waitFor();
            pictures.takePart(page, ".at-lookup", "bestemmelse", HEIGHT);
        }
    }

    @Test
    void the_work_of_a_registrar(Installation installation, Browser browser) throws IOException {
        String rows = "ID,Prosjekteier,Prosjekttittel,Status,Formål\n"
                + "1,Snøfjell kommune,Ruter for brøyting,Pilot,Finner den korteste veien\n"
                + "2,Snøfjell kommune\n";
        try (Browser.Window window = Staff.login(browser, installation, "registrar", OPTIONS)) {
            Page page = window.page();
            page.navigate("/tilsyn/register/import");
            page.check("input[name=format][value=NO_KI_CSV]");
            page.setInputFiles("#files", new FilePayload("snofjell.csv", "text/csv", rows.getBytes(UTF_8)));
            page.click("#try");
            page.locator("#rejected").waitFor();
            page.locator("#progress-form summary").first().click();
            // What others have imported, and this file does not name.
            page.evaluate(
                    "document.querySelectorAll('#missing, #missing ~ p, #missing ~ ul').forEach(each => each.remove())");
            pictures.takeBeginning(page, "import", HEIGHT + 320);

            page.navigate("/tilsyn/register");
            page.fill("#name", "Ruter for brøyting");
            page.fill("#organisation", "Snøfjell kommune");
            page.click("#begin");
            page.waitForURL(address -> address.endsWith("/rediger"));
            pictures.takeBeginning(page, "rediger", HEIGHT);
        }
    }

    @Test
    void a_field_that_two_persons_withhold(Installation installation, Browser browser) throws IOException {
        var database = new Database(installation);
        String record = database.value("SELECT id FROM algorithm_records WHERE name = 'Plassfinner'");
        try (Browser.Window leader = Staff.login(browser, installation, "leder", OPTIONS)) {
            Page page = leader.page();
            page.navigate("/tilsyn/register/" + record);
            page.locator("details:has(#withholding) summary").click();
            page.locator("input[name=field]").first().check();
            page.fill("#ground", "offentleglova § 24 tredje ledd");
            page.click("#withhold");
        }
        try (Browser.Window registrar = Staff.login(browser, installation, "registrar", OPTIONS)) {
            Page page = registrar.page();
            page.navigate("/tilsyn/register/" + record);
            pictures.takePart(page, "section[aria-labelledby=withheld]", "unntatt", HEIGHT);
            page.locator("#disclosing button:has-text('Avvis, og vis for alle')")
                    .click();
        }
    }
}
