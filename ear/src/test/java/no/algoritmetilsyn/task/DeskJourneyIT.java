package no.algoritmetilsyn.task;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A desk in a browser: work is taken by the keyboard, waits, is handed over, and many things are done at once. */
@ExtendWith({Installation.class, Browser.class})
class DeskJourneyIT {

    private Database database;
    private final List<String> references = new ArrayList<>();
    private final List<String> tasks = new ArrayList<>();

    @BeforeEach
    void three_tasks(Installation installation) {
        database = new Database(installation);
        // Others may have switched the shortcuts off, or chosen how many rows a page has.
        database.run("DELETE FROM desk_settings");
        var citizen = new Client(installation.url());
        for (int i = 0; i < 3; i++) {
            String reference = citizen.complain(Client.anonymous("Hvem rydder pulten?"))
                    .json()
                    .getString("reference");
            references.add(reference);
            tasks.add(database.value(
                    "SELECT t.id FROM tasks t JOIN complaints c ON c.id = t.subject_id WHERE c.reference = ?",
                    reference));
        }
    }

    @Test
    void by_keyboard_from_the_list_to_the_colleague(Installation installation, Browser browser) {
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            open(page, 0);
            press(page, "j");
            press(page, "c");
            assertThat(page.locator("h1")).containsText(references.get(0));

            // Taken by mistake: given back from the page to which that has led.
            assertThat(page.locator("#undo")).containsText("Du tok");
            press(page, "u");
            assertThat(page.locator("[role=status]").first()).containsText("angret");
            assertThat(holder(0)).isNull();
            open(page, 0);
            press(page, "j");
            press(page, "c");
            assertThat(page.locator("#undo")).isVisible();

            // It waits, with its deadline as it was, and is undone.
            open(page, 0);
            press(page, "j");
            press(page, "h");
            assertThat(page.locator(".at-crumb a")).hasCount(1);
            assertThat(page.locator(".at-which")).containsText(references.get(0));
            LocalDate day = new Database(installation).today().plusDays(3);
            page.fill("#until", Integer.toString(day.getDayOfMonth()));
            page.fill("#until-month", Integer.toString(day.getMonthValue()));
            page.fill("#until-year", Integer.toString(day.getYear()));
            page.check("input[name=code][value=ANSWER]");
            page.fill("#text", "Har ringt.");
            page.click("#wait");
            assertThat(page.locator("[role=status]").first()).containsText("Oppgaven venter");
            window.assertGood();
            page.navigate("/tilsyn/?fane=venter&q=" + references.get(0));
            assertThat(rows(page)).hasCount(1);
            assertThat(rows(page)).containsText("svar fra andre");
            picture(page, "on-hold");
            page.navigate("/tilsyn/?fane=mine&q=" + references.get(0));
            assertThat(page.locator("#tasks tbody")).containsText("Ingen oppgaver");

            // Handed over, seen in the history, and taken back.
            page.navigate("/tilsyn/?fane=alle&q=" + references.get(0));
            press(page, "j");
            press(page, "g");
            page.selectOption("#to", "jurist");
            page.fill("#reason", "Skal på ferie.");
            picture(page, "assign");
            page.click("#give");
            assertThat(page.locator("[role=status]").first()).containsText("gitt videre");
            assertThat(holder(0)).isEqualTo("jurist");
            // On another page of the list the reason stands in the row, and the last move is still offered.
            page.navigate("/tilsyn/?fane=alle&q=" + references.get(0));
            assertThat(page.locator("#tasks tbody")).containsText("Skal på ferie.");
            press(page, "u");
            assertThat(page.locator("[role=status]").first()).containsText("angret");
            assertThat(holder(0)).isEqualTo("inspektor");
            page.navigate("/tilsyn/oppgave/" + tasks.get(0) + "/frigi");
            assertThat(page.locator(".at-moves li")).hasCount(6);
            picture(page, "release");

            // Keys are nobody's while something is typed, and can be switched off.
            open(page, 1);
            page.focus("#q");
            page.keyboard().type("jc");
            assertThat(page.locator("h1")).hasText("Arbeidsliste");
            page.navigate("/tilsyn/arbeidsbord");
            picture(page, "desk");
            page.check("input[name=keys][value=false]");
            page.click("#save");
            open(page, 1);
            press(page, "j");
            press(page, "c");
            page.waitForTimeout(300);
            assertThat(holder(1)).isNull();
            page.navigate("/tilsyn/arbeidsbord");
            page.check("input[name=keys][value=true]");
            page.click("#save");
            assertThat(page.locator("[role=status]").first()).containsText("lagret");
        }
    }

    @Test
    void a_leader_gives_many_away_and_sees_how_much_there_is(Installation installation, Browser browser) {
        try (Browser.Window window = Staff.login(browser, installation, "leder")) {
            Page page = window.page();
            page.navigate("/tilsyn/?fane=alle&q=" + references.get(1));
            page.check("input[name=valgt][value='" + tasks.get(1) + "']");
            page.click("button[name=mange]");
            page.check("input[name=act][value=ASSIGN]");
            page.selectOption("#to", "inspektor");
            page.fill("#reason", "Fordeling.");
            picture(page, "many");
            page.click("#begin");
            assertThat(page.locator("[role=status]").first()).containsText("1 er gjort, 0 er ikke gjort, 0 står igjen");
            assertThat(holder(1)).isEqualTo("inspektor");
            assertThat(page.locator("#results td a[href*='/tilsyn/delsak/']")).hasCount(1);
            picture(page, "result");

            page.navigate("/tilsyn/arbeidsbord?fane=alle&forfalt=1");
            page.fill("#name", "Over fristen");
            page.check("input[name=marks][value=shared]");
            page.click("#keep");
            page.navigate("/tilsyn/");
            assertThat(page.locator(".at-views a").filter(new Locator.FilterOptions().setHasText("Over fristen")))
                    .hasCount(1);
            picture(page, "list");

            page.navigate("/tilsyn/oversikt");
            window.assertGood();
            assertThat(page.locator("#figures-DUE")).isVisible();
            picture(page, "overview");
            String csv = (String) page.evaluate("async () => new TextDecoder('utf-8', { ignoreBOM: true }).decode("
                    + "await (await fetch('/tilsyn/oversikt-csv')).arrayBuffer())");
            assertThat(csv)
                    .startsWith("\uFEFF\"Tabell\";\"Hva\";\"Antall\"\r\n")
                    .contains("\"Frister\";");
            Locator late = page.locator("#figures-DUE ~ table td a").first();
            int told = Integer.parseInt(late.textContent());
            late.click();
            window.assertGood();
            assertThat(rows(page)).hasCount(Math.min(told, 25));
        }
    }

    private void open(Page page, int number) {
        page.navigate("/tilsyn/?fane=alle&q=" + references.get(number));
        assertThat(rows(page)).hasCount(1);
    }

    private static Locator rows(Page page) {
        return page.locator("#tasks tbody tr");
    }

    private String holder(int number) {
        return database.value(
                "SELECT (SELECT a.user_name FROM accounts a WHERE a.id = t.claimed_by) FROM tasks t WHERE t.id = '"
                        + tasks.get(number) + "'");
    }

    /** What it looks like on a wide and on a narrow screen, for people to look at. */
    private static void picture(Page page, String name) {
        for (int width : List.of(1280, 320)) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "desk", name + "-" + width + ".png")));
        }
        page.setViewportSize(1280, 900);
    }

    /** Presses a key once the scripts of the page listen: before that it is nobody's. */
    private static void press(Page page, String key) {
        page.waitForLoadState();
        page.keyboard().press(key);
    }
}
