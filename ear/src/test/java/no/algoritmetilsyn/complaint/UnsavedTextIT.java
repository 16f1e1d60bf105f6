package no.algoritmetilsyn.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.algoritmetilsyn.server.Staff.workOn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Staff;
import no.algoritmetilsyn.server.Staff.Filed;
import org.junit.jupiter.api.Test;

/** What is typed and not saved is kept for its author, and nobody leaves it, by a link or by a key, without being asked. */
class UnsavedTextIT extends InspectorJourney {

    private static final Pattern KEPT = Pattern.compile("Utkastet er lagret|Det du har skrevet, er tatt vare på");

    @Test
    void what_is_typed_into_a_letter_outlives_the_session_and_changes_nothing_until_it_is_saved(Browser browser) {
        Browser.Window window = Staff.login(browser, installation, "inspektor");
        Page page = window.page();
        Filed filed = sorted(page, "Brevet blir avbrutt midt i en setning.");
        page.navigate(workOn(database, filed.reference(), "svar"));
        page.check("input[name=how][value=ANSWERED]");
        page.click("#take");
        page.waitForURL(address -> address.contains("/tilsyn/brev/"));
        String letter = page.url().replaceFirst("^.*(/tilsyn/brev/[0-9a-f-]+).*$", "$1");
        page.fill("#block-answer", "En halv setning som ingen må skrive");
        assertKept(page);

        window.context().clearCookies();
        page.click("#save");
        assertThat(page.locator("h1")).containsText("Logg inn");
        Staff.login(page, "inspektor");
        page.navigate(letter);
        assertThat(page.locator("main")).containsText("Du hadde begynt å skrive her uten å lagre");
        assertThat(page.locator("#block-answer")).hasValue("En halv setning som ingen må skrive");
        assertThat(page.locator(".at-letter, #preview + p").first()).not().containsText("halv setning");
        page.click("#forget");
        assertThat(page.locator("#block-answer")).not().hasValue("En halv setning som ingen må skrive");
        assertThat(page.locator("#forget")).hasCount(0);

        page.fill("#block-answer", "Nå blir den hel.");
        assertKept(page);
        page.click("#save");
        assertThat(page.locator("[role=status]").first()).containsText("lagret");
        page.navigate(letter);
        assertThat(page.locator("#forget")).hasCount(0);
        assertThat(page.locator("#block-answer")).hasValue("Nå blir den hel.");
    }

    @Test
    void a_form_that_opens_a_proceeding_is_kept_and_nobody_leaves_it_unasked(Browser browser) {
        Page page = Staff.login(browser, installation, "inspektor").page();
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        page.navigate("/tilsyn/ny/krav");
        page.locator("#purpose").click();
        page.keyboard().type("Vi ser ");
        page.locator("main h1").click();
        page.keyboard().press("l");
        page.keyboard().press("?");
        assertThat(page.url()).endsWith("/tilsyn/ny/krav");
        assertThat(asked).as("a key does not even ask").isEmpty();
        page.navigate("/tilsyn/");
        assertThat(asked).containsExactly("beforeunload");

        page.navigate("/tilsyn/ny/krav");
        page.fill("#purpose", "Vi ser etter det.");
        assertKept(page);
        page.locator("main h1").click();
        page.keyboard().press("l");
        page.waitForURL(address -> address.endsWith("/tilsyn/"));
        assertThat(asked).as("what is kept is left freely").hasSize(1);
        page.navigate("/tilsyn/ny/krav");
        assertThat(page.locator("#purpose")).hasValue("Vi ser etter det.");
        page.click("#discard");
        assertThat(page.locator("#purpose")).hasValue("");

        page.navigate("/tilsyn/ny-klage");
        page.locator("main textarea").first().click();
        page.keyboard().type("Fortalt på telefon");
        page.navigate("/tilsyn/");
        assertThat(asked).as("a form that keeps no draft asks as well").hasSize(2);
    }

    private static void assertKept(Page page) {
        assertThat(page.locator("[data-draft-status]")).containsText(KEPT);
    }
}
