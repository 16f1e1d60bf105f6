package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import no.algoritmetilsyn.server.Staff.Filed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A caseworker who has read a name declares once more that they are impartial: § 6 first paragraph depends on the name. */
@ExtendWith({Installation.class, Browser.class})
class DeclareAgainIT {

    private Installation installation;
    private Database database;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
    }

    @Test
    void one_button_where_the_name_stands_is_enough_and_the_same_name_asks_no_more(Browser browser) {
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            Filed filed = declared(page);
            assertThat(handles(filed)).isTrue();
            readName(page, filed);
            assertThat(page.locator(".at-contact").innerText()).contains("Petra Prøvesen");
            assertThat(page.locator("main").innerText()).contains("før du så navnet", "Du har sett et navn");
            assertThat(handles(filed)).isFalse();

            page.navigate(Staff.workOn(database, filed.reference(), "sorter"));
            assertThat(page.url()).contains("/habilitet?til=");
            assertThat(page.locator("main").innerText()).contains("Du erklærte deg habil");

            page.navigate(Staff.proceedingOf(database, filed.reference()));
            Staff.press(page, "Ja, jeg er fortsatt habil");
            assertThat(page.locator("[role=status]").first().innerText()).contains("etter at du så navnet");
            assertThat(handles(filed)).isTrue();
            page.navigate(Staff.workOn(database, filed.reference(), "sorter"));
            assertThat(page.locator("h1").innerText()).contains("Hva er klage");

            readName(page, filed);
            assertThat(page.locator("main").innerText())
                    .contains("Petra Prøvesen", "Du har erklært deg habil")
                    .doesNotContain("fortsatt habil");
            assertThat(handles(filed)).isTrue();
            window.assertClean();
        }
    }

    @Test
    void a_form_that_was_open_meanwhile_keeps_what_was_typed(Browser browser) {
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            Filed filed = declared(page);
            page.navigate(Staff.workOn(database, filed.reference(), "sorter"));
            Staff.sort(page);
            page.navigate(Staff.workOn(database, filed.reference(), "notat"));
            Page other = window.context().newPage();
            readName(other, filed);

            page.fill("#text", "Et notat som har tatt en time.");
            page.click("#take");
            page.waitForLoadState();
            assertThat(page.locator("main .at-alert[tabindex]").first().innerText())
                    .contains("må du ta stilling");
            assertThat(page.locator("#text").inputValue()).isEqualTo("Et notat som har tatt en time.");
            assertThat(notes(filed)).isZero();

            Staff.press(other, "Ja, jeg er fortsatt habil");
            page.click("#take");
            page.waitForLoadState();
            assertThat(notes(filed)).isOne();
        }
    }

    @Test
    void a_caseworker_who_knows_the_name_can_say_that_they_are_disqualified(Browser browser) {
        try (Browser.Window window = Staff.login(browser, installation, "jurist")) {
            Page page = window.page();
            Filed filed = declared(page);
            readName(page, filed);
            page.click("a:has-text('Nei, eller jeg er i tvil')");
            page.check("input[name=ground][value=AUTOMATIC]");
            page.fill("#explanation", "Klageren er søsteren min.");
            page.click("#declare");
            assertThat(page.locator("h1").innerText()).contains("ikke lenger tilgang");
        }
    }

    @Test
    void a_second_name_in_the_case_asks_once_more(Browser browser) {
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            Filed filed = declared(page);
            readName(page, filed);
            Staff.press(page, "Ja, jeg er fortsatt habil");
            Filed second = Staff.register(page, LocalDate.now().minusDays(3), "Den andre.");
            String casefile = Staff.caseOf(database, filed.reference()).substring("/tilsyn/sak/".length());
            Desk desk = Desk.of(installation, "inspektor");
            desk.declareImpartial(Staff.caseOf(database, second.reference()).substring("/tilsyn/sak/".length()));
            Client.Answer moved = desk.open(Staff.workOn(database, second.reference(), "flytt"))
                    .send(
                            "step",
                            "take",
                            "number",
                            database.value(
                                    "SELECT case_year || '/' || case_seq FROM casefiles WHERE id = ?::uuid", casefile),
                            "reason",
                            "Samme sak.");
            assertThat(moved.status()).isEqualTo(302);
            readName(page, second);
            assertThat(handles(filed)).isFalse();
        }
    }

    private Filed declared(Page page) {
        Filed filed = Staff.register(page, LocalDate.now().minusDays(3), "Hvem er det som klager?");
        page.navigate(Staff.caseOf(database, filed.reference()) + "/habilitet");
        Staff.declareImpartial(page);
        return filed;
    }

    private void readName(Page page, Filed filed) {
        String complaint = database.value("SELECT id FROM complaints WHERE reference = ?", filed.reference());
        page.navigate(Staff.proceedingOf(database, filed.reference()));
        page.selectOption("#formal-" + complaint, "CONTACT");
        page.click("button[name=vis][value='" + complaint + "']");
    }

    /** What the vault says: a direct call meets the same rule. */
    private boolean handles(Filed filed) {
        return database.value(
                        "SELECT vault.handles(a.id, c.casefile_id) FROM accounts a, complaints c "
                                + "WHERE a.user_name = 'inspektor' AND c.reference = ?",
                        filed.reference())
                .matches("t|true");
    }

    private long notes(Filed filed) {
        return database.number(
                "SELECT count(*) FROM notes n JOIN complaints c ON c.id = n.proceeding_id WHERE c.reference = ?",
                filed.reference());
    }
}
