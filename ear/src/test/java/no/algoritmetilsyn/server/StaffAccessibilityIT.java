package no.algoritmetilsyn.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.decision.DecisionTour;
import no.algoritmetilsyn.demand.DemandTour;
import no.algoritmetilsyn.inspection.InspectionTour;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page behind the login, in every state and language: WCAG 2.1 A and AA, a clean console, 320 pixels. */
@ExtendWith({Installation.class, Browser.class})
class StaffAccessibilityIT {

    private static final int TOURS = 4;
    private static final List<String> LAW = List.of(
            "",
            "?lov=aml&dag=31&dag-month=12&dag-year=2025",
            "?dag=31&dag-month=2",
            "/eksempler?tabell=fine",
            "/temaer",
            "/temaer/automated-decisions?versjon=1",
            "/temaer/face-recognition");

    private Looks looks;

    @ParameterizedTest
    @MethodSource("no.algoritmetilsyn.server.Walks#all")
    void every_state_is_accessible(Browser.Options options, Installation installation, Browser browser) {
        looks = new Looks(days() == 1);
        var database = new Database(installation);
        Browser.Window door = browser.open(installation, options);
        door.go("/logg-inn");
        look(door);
        door.page().click("#enter");
        look(door);
        Staff.login(door.page(), "virksomhet");
        look(door);

        Browser.Window window = Staff.login(browser, installation, "inspektor", options);
        Page page = window.page();
        look(window);
        page.navigate("/tilsyn/?mine=1&forfalt=1&type=answerComplaint");
        look(window);
        for (String search : List.of("", "?q=sak+1999/1", "?q=1", "?q=barnehage", "?avvist=1")) {
            page.navigate("/tilsyn/sok" + search);
            look(window);
        }
        page.navigate("/tilsyn/ny-klage");
        look(window);
        page.click("#file");
        look(window);
        assertThat(page.locator("#algorithm_input")).hasValue("");
        page.locator("#algorithm_input").pressSequentially("po");
        assertThat(page.locator("#algorithm_panel")).isVisible();
        look(window);
        // The list closes when the window changes its size.
        page.fill("#algorithm_input", "");
        page.locator("#algorithm_input").pressSequentially("po");
        page.locator("#algorithm_panel .ui-autocomplete-item").first().click();
        assertThat(page.locator("#algorithm_hinput")).not().hasValue("");
        page.click("#file");
        assertThat(page.locator("#algorithm_input")).not().hasValue("");
        var letter = new FilePayload("brev.txt", "text/plain", "Et brev".getBytes(StandardCharsets.UTF_8));
        Staff.Filed filed = Staff.register(page, LocalDate.now().minusDays(100), "Alle tilstander.", letter);
        look(window);

        String casefile = Staff.caseOf(database, filed.reference());
        page.navigate(casefile);
        look(window);
        page.navigate(casefile + "/habilitet");
        look(window);
        page.click("#declare");
        look(window);
        Staff.declareImpartial(page);
        look(window);

        page.navigate(Staff.proceedingOf(database, filed.reference()));
        look(window);
        page.click("button[name=vis]");
        look(window);
        page.locator("details").all().forEach(details -> details.evaluate("element => element.open = true"));
        look(window);
        page.navigate(Staff.proceedingOf(database, filed.reference()) + "/filer");
        look(window);
        page.navigate("/tilsyn/dokument/" + Staff.fileOf(database, filed.reference()) + "/vis");
        look(window);
        visit(window, casefile, List.of("/andre-saker"));
        List<StepRecords.Declared> steps = StepRecords.all().stream()
                .filter(each -> each.isFor("COMPLAINT"))
                .toList();
        for (StepRecords.Declared step : Turns.ofToday(steps, days())) {
            page.navigate(Staff.workOn(database, filed.reference(), step.step().path()));
            look(window);
            Locator button = page.locator("#take, #review").first();
            if (button.count() > 0) {
                button.click();
                look(window);
            }
        }

        page.navigate(Staff.workOn(database, filed.reference(), "sorter"));
        Staff.sort(page);
        page.navigate(Staff.workOn(database, filed.reference(), "svar"));
        look(window);
        page.click("#take");
        look(window);
        page.check("input[name=how][value=ANSWERED]");
        page.click("#take");
        look(window);
        page.locator("details").all().forEach(details -> details.evaluate("element => element.open = true"));
        look(window);
        page.click("#submit");
        look(window);
        page.fill("#block-summary", "Kort sagt.");
        page.fill("#block-answer", "Et svar.");
        page.click("#save");
        look(window);
        page.click("#submit");
        look(window);
        page.fill("#remarks", "Skriv det kortere.");
        page.click("#sendBack");
        look(window);
        page.navigate(Staff.workOn(database, filed.reference(), "forelopig-svar"));
        look(window);
        page.navigate(Staff.workOn(database, filed.reference(), "flytt"));
        page.click("#take");
        look(window);
        page.navigate(Staff.workOn(database, filed.reference(), "mottatt"));
        look(window);
        page.click("#take");
        look(window);
        page.fill("#day", Integer.toString(LocalDate.now().minusDays(101).getDayOfMonth()));
        page.fill("#day-month", Integer.toString(LocalDate.now().minusDays(101).getMonthValue()));
        page.fill("#day-year", Integer.toString(LocalDate.now().minusDays(101).getYear()));
        page.fill("#reason", "Brevet er stemplet dagen før.");
        page.click("#take");
        look(window);
        String task = database.value(
                "SELECT t.id FROM tasks t JOIN complaints c ON c.id = t.subject_id "
                        + "WHERE c.reference = ? AND t.kind = 'answerComplaint'",
                filed.reference());
        DeskTour.go(window, this::look, task);
        page.navigate(casefile);
        page.locator("details").all().forEach(details -> details.evaluate("element => element.open = true"));
        look(window);
        page.navigate(casefile + "/habilitet");
        page.check("input[name=ground][value=DISCRETIONARY]");
        page.fill("#explanation", "Kjenner klageren.");
        page.click("#declare");
        look(window);
        page.navigate(casefile);
        look(window);

        Patience.until(Duration.ofSeconds(10), () -> {
            page.navigate("/tilsyn/sok?q=barnehage+tilstander");
            return page.locator(".at-hits li").count() > 0;
        });
        look(window);
        visit(window, "/tilsyn/sok", List.of("?q=qxqxqx"));
        visit(window, "/tilsyn/lov", LAW);
        visit(
                window,
                "/tilsyn/",
                List.of("utvelgelse", "mine-data", "godkjenninger", "handbok/klage-pa-vedtak", "lov/endringer"));
        Browser.Window leader = Staff.login(browser, installation, "leder", options);
        leader.page().navigate(casefile + "/gjenapne");
        Staff.declareImpartial(leader.page());
        look(leader);
        if (isTurnOf(0)) {
            new DemandTour(installation, this::look, days())
                    .go(window, Staff.login(browser, installation, "jurist", options));
        }
        if (isTurnOf(1)) {
            new InspectionTour(installation, this::look, days()).go(window, leader);
        }
        if (isTurnOf(2)) {
            new DecisionTour(installation, this::look, days()).go(window, leader);
        }
        visit(window, "/tilsyn/ny/", List.of("vedtak", "krav", "tilsyn"));
        visit(window, casefile + "/ny/", List.of("vedtak", "krav", "tilsyn"));
        DeskTour.somebodyWasFaster(
                Staff.login(browser, installation, "inspektor", options),
                Staff.login(browser, installation, "jurist", options),
                this::look);
        // The register's pages as they open; their states have a test of their own.
        String record = database.value("SELECT id FROM algorithm_records WHERE published IS NOT NULL LIMIT 1");
        visit(
                Staff.login(browser, installation, "registrar", options),
                "/tilsyn/register",
                List.of("", "?q=kommune", "/" + record, "/" + record + "/rediger", "/import"));
        visit(
                leader,
                "/tilsyn/",
                List.of("representasjoner", "post", "oversikt", "utvikling", "tall", "belastning", "lov/setninger"));
        Browser.Window operator = Staff.login(browser, installation, "admin", options);
        look(operator);
        operator.page().click("button[name=kontroll]");
        assertThat(operator.page().locator("[aria-labelledby=results] tbody tr"))
                .not()
                .hasCount(0);
        look(operator);

        assertThat(Routes.all().stream().filter(route -> route.face().equals("STAFF")))
                .extracting(Routes.Entry::path)
                .as("no page is left out")
                .allMatch(path -> looks.hasSeen(path) || isOfStep(path) && days() > 1);
    }

    private static boolean isOfStep(String path) {
        return path.startsWith(StepRecords.PAGE);
    }

    /** Whether today is the day for the steps of demands, of inspections, or of decisions. On the fourth there is none. */
    private boolean isTurnOf(int tour) {
        return days() == 1 || Turns.isOfToday(tour, TOURS);
    }

    /**
     * After how many days of their tour the pages of all steps have been looked at. Languages take turns in three and tours in four: it has a
     * divisor in common with neither, or some steps would never come in some language.
     */
    int days() {
        return 22;
    }

    private void visit(Browser.Window window, String base, List<String> paths) {
        for (String path : paths) {
            window.page().navigate(base + path);
            look(window);
        }
    }

    private void look(Browser.Window window) {
        looks.at(window);
    }
}
