package no.algoritmetilsyn.story;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;

/** One case in the browser: the people in it, each with a window, and the clock. Pictures lie in target/pictures. */
final class BrowserCase {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures");
    private static final int PHONE = 390;
    private static final int WIDE = 1280;
    private static final int HEIGHT = 900;

    private final Installation installation;
    private final Browser browser;
    private final Database database;
    private final String complaint;
    private final Map<String, Person> people = new HashMap<>();

    BrowserCase(Installation installation, Browser browser, String complaint) {
        this.installation = installation;
        this.browser = browser;
        this.database = new Database(installation);
        this.complaint = complaint;
    }

    /** Somebody with an account, who has logged in when they act first. */
    Person as(String account) {
        return people.computeIfAbsent(account, one -> new Person(this, Staff.login(browser, installation, one), one));
    }

    /** The proceeding of a kind in the case, of which there is one. */
    String of(String kind) {
        return database.value(
                "SELECT p.id FROM proceedings p JOIN proceedings c ON c.casefile_id = p.casefile_id"
                        + " WHERE c.id = ?::uuid AND p.kind = ?",
                complaint,
                kind);
    }

    /** The case of the proceeding of a kind. */
    String caseOf(String kind) {
        return database.value("SELECT casefile_id FROM proceedings WHERE id = ?::uuid", of(kind));
    }

    /** What people call the proceeding of a kind. */
    String reference(String kind) {
        return database.value("SELECT reference FROM proceedings WHERE id = ?::uuid", of(kind));
    }

    /** Number of a letter in the journal of the case. */
    String documentNumber(String kind, String letter) {
        return database.value(
                "SELECT e.case_entry FROM journal_entries e JOIN letters l ON l.entry_id = e.id"
                        + " WHERE l.proceeding_id = ?::uuid AND l.kind = ? AND l.state = 'SENT'",
                of(kind),
                letter);
    }

    /** The record of the register that the complaint is about. */
    String record() {
        return database.value("SELECT algorithm_id FROM complaints WHERE id = ?::uuid", complaint);
    }

    LocalDate today() {
        return database.today();
    }

    /** The case goes on in the morning of a day, when all timers that were due by then have run. */
    void goesOnOn(LocalDate day) {
        DemoClock.moveTo(installation, day);
    }

    void picture(Browser.Window window, String name) {
        Page page = window.page();
        int before = page.viewportSize().width;
        for (int width : new int[] {WIDE, PHONE}) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("story-" + name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(before, HEIGHT);
    }
}
