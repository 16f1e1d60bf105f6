package no.algoritmetilsyn.task;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import no.algoritmetilsyn.task.DeskWalk.Taken;
import no.algoritmetilsyn.task.DeskWalk.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Complaints are found, taken, sorted and answered without a mouse: how many keys, pages and seconds each task takes is printed. The
 * keys themselves are nobody's while a field has the focus, and can be switched off (WCAG 2.1.4). The long form, which compares with
 * an earlier version, is {@link LongKeyboardDeskIT}.
 */
@ExtendWith({Installation.class, Browser.class})
class KeyboardDeskIT {

    /** As counted, and one more: the way that such a task takes by keyboard is not to become longer unnoticed. */
    private static final Map<Work, Integer> MOST = Map.of(Work.SORT, 18, Work.ANSWER, 15);

    private static final String CASE = "/tilsyn/delsak/";

    @Test
    void complaints_are_sorted_and_answered_by_keyboard_alone(Installation installation, Browser browser) {
        Map<Work, Taken> taken = new DeskWalk(installation, true).through(browser, 2);
        taken.forEach((work, sum) -> System.out.printf(
                "By keyboard, %s: %.1f keys and %.1f characters, %.1f pages and %.1f seconds each%n",
                work, sum.keys(), sum.written(), sum.pages(), sum.seconds()));
        taken.forEach((work, sum) -> {
            assertThat(sum.tasks()).as(work.name()).isEqualTo(2);
            assertThat(sum.keys()).as(work.name()).isLessThanOrEqualTo(MOST.get(work));
        });
    }

    @Test
    void single_keys_are_nobodys_in_a_field_and_can_be_switched_off(Installation installation, Browser browser) {
        var database = new Database(installation);
        database.run("DELETE FROM desk_settings");
        String reference = new Client(installation.url())
                .from("10.31.1.1")
                .complain(Client.anonymous("Hvem tar tastene?"))
                .json()
                .getString("reference");
        String proceeding = CASE + database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate(proceeding);
            page.keyboard().press("a");
            page.waitForURL(address -> address.contains("/habilitet"));
            // A key that leads to a field, and then belongs to it.
            page.keyboard().press("f");
            assertThat(page.locator("input[name=ground]:focus")).hasCount(1);
            Staff.declareImpartial(page);
            page.focus("#reason");
            page.keyboard().type("anlfs?");
            assertThat(page.locator("#reason")).hasValue("anlfs?");
            assertThat(page.url()).endsWith("/sorter");
            // What is wrong is where the key leads.
            page.focus("#reason");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator(".ds-error-summary")).isVisible();
            page.keyboard().press("f");
            assertThat(page.locator("[aria-invalid=true]:focus, fieldset:has(.ds-validation-message) input:focus"))
                    .hasCount(1);
            page.navigate("/tilsyn/arbeidsbord");
            page.check("input[name=keys][value=false]");
            page.click("#save");
            page.navigate(proceeding);
            page.keyboard().press("a");
            page.keyboard().press("l");
            page.waitForTimeout(300);
            assertThat(page.url()).endsWith(proceeding);
            page.keyboard().press("f");
            assertThat((String) page.evaluate("document.activeElement.tagName")).isEqualTo("BODY");
        } finally {
            database.run("DELETE FROM desk_settings");
        }
    }
}
