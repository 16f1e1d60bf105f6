package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import no.algoritmetilsyn.server.Browser;
import org.junit.jupiter.api.Test;

/** A citizen files a complaint and follows it, as people do: with errors, second thoughts and the Back button. */
class ComplaintJourneyIT extends ComplaintJourney {

    @Test
    void files_about_the_register_with_attachment_and_follows_it_without_javascript() {
        Browser.Window window = browser.open(installation, Browser.Options.WIDE.withoutJavaScript());
        Page page = window.go("/");
        String story = "Vi fikk avslag uten grunn. " + UUID.randomUUID();

        page.click("main a[href='/klage']");
        page.check("input[value=REGISTER]");
        next(page);
        page.fill("#q", "barnehage");
        page.click(".at-search button");
        page.check("text=Prioritering av barnehageplass");
        next(page);
        page.fill("#text", story);
        page.fill("#affected", "Barnet mitt på tre år");
        next(page);
        page.check("input[value=NAMED]");
        next(page);
        page.fill("#name", "Vilma Prøvesen");
        page.fill("#email", "vilma@eksempel.test");
        next(page);
        page.setInputFiles("#files", text("brev.txt", "Kjære Vilma, du får dessverre avslag."));
        page.click("#upload");
        assertThat(page.textContent(".at-received")).contains("brev.txt", "1 kB");
        next(page);

        assertThat(page.textContent(".at-summary"))
                .contains("Prioritering av barnehageplass", "Furuvik kommune", story, "Vilma Prøvesen", "brev.txt");
        page.click("a[href*='/klage/hendelse']");
        page.fill("#wantedOutcome", "En forklaring");
        next(page);
        assertThat(page.url()).endsWith("/klage/kontroll");
        assertThat(page.textContent(".at-summary")).contains("En forklaring");
        page.click("#send");

        String reference = page.textContent("#reference");
        String code = page.textContent("#code");
        assertThat(reference).matches("K-\\d{4}-\\d{6}");
        assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(page.url()).doesNotContain(reference).doesNotContain(code);
        page.reload();
        assertThat(page.textContent("#code")).isEqualTo(code);
        page.goBack();
        assertThat(page.textContent("#code")).as("Back from the receipt").isEqualTo(code);

        UUID id = UUID.fromString(database.value("SELECT id FROM complaints WHERE reference = ?", reference));
        assertThat(database.value("SELECT text FROM complaints WHERE id = ?", id))
                .isEqualTo(story);
        assertThat(database.value("SELECT channel FROM complaints WHERE id = ?", id))
                .isEqualTo("WEB");
        assertThat(database.number("SELECT count(*) FROM documents WHERE proceeding_id = ?", id))
                .isEqualTo(1);

        page.click("main a[href='/min-sak']");
        page.fill("#reference", reference.toLowerCase());
        page.fill("#code", code.replace('-', ' ').toLowerCase());
        page.click("#show");
        assertThat(page.textContent("h1")).contains(reference);
        assertThat(page.textContent("main"))
                .contains("Mottatt", "Det er vår tur", story, "Barnet mitt på tre år", "brev.txt")
                .doesNotContain("Vilma");
        assertThat(page.url()).endsWith("/min-sak");
        window.assertClean();
    }

    @Test
    void files_anonymously_in_nynorsk_on_a_small_phone_with_javascript() {
        Browser.Window window =
                browser.open(installation, Browser.Options.WIDE.in("nn").wide(320));
        Page page = window.go("/klage");
        page.check("input[value=DESCRIPTION]");
        next(page);
        page.fill("#description", "Eit program som reknar ut poeng");
        next(page);
        page.fill("#text", "Eg fekk nei.");
        next(page);
        page.check("input[value=ANONYMOUS]");
        next(page);
        window.assertFits();
        next(page);
        assertThat(page.textContent(".at-summary")).contains("Eg vil vere anonym");
        window.assertFits();
        page.dblclick("#send");
        page.waitForURL("**/klage/kvittering");
        window.assertFits();
        String reference = page.textContent("#reference");
        assertThat(database.value("SELECT language FROM complaints WHERE reference = ?", reference))
                .isEqualTo("nn");
        assertThat(database.value("SELECT complainant_id FROM complaints WHERE reference = ?", reference))
                .isNull();

        page.click("#finished");
        page.navigate("/klage/kvittering");
        assertThat(page.url()).endsWith("/min-sak");
        window.assertClean();
    }

    @Test
    void whatever_was_typed_is_there_after_an_error_after_back_and_in_another_session() {
        Browser.Window window = browser.open(installation, Browser.Options.WIDE.withoutJavaScript());
        Page page = window.go("/klage");
        next(page);
        assertThat(page.title()).startsWith("Feil: ");
        assertThat(page.textContent(".at-error-summary")).contains("Det er én feil", "Velg hva du vil klage på.");
        page.check("input[value=ORGANISATION]");
        next(page);
        page.fill("#organisation", "Furuvik kommune");
        page.fill("#organisationNumber", "123 456 789");
        next(page);
        assertThat(page.inputValue("#organisation")).isEqualTo("Furuvik kommune");
        assertThat(page.inputValue("#organisationNumber")).isEqualTo("123 456 789");
        assertThat(page.getAttribute("#organisationNumber", "aria-invalid")).isEqualTo("true");
        page.fill("#organisationNumber", "310 023 450");
        next(page);

        page.fill("#affected", "Bare dette");
        next(page);
        assertThat(page.textContent(".at-error-summary")).contains("Fortell hva som har skjedd.");
        assertThat(page.inputValue("#affected")).isEqualTo("Bare dette");
        page.click("#back");
        assertThat(page.inputValue("#organisationNumber")).isEqualTo("310023450");
        page.goBack();
        page.navigate("/klage/hendelse");
        assertThat(page.inputValue("#affected")).isEqualTo("Bare dette");

        Browser.Window later = browser.open(installation, Browser.Options.WIDE.withoutJavaScript());
        later.context()
                .addCookies(window.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("tilsyn-utkast"))
                        .map(cookie -> cookie.setUrl(null))
                        .toList());
        assertThat(later.go("/klage/hendelse").inputValue("#affected")).isEqualTo("Bare dette");

        page.navigate("/klage/kontroll");
        assertThat(page.url()).contains("/klage/hendelse");
        assertThat(page.textContent(".at-error-summary")).contains("Fortell hva som har skjedd.");
        page.navigate("/klage/slett");
        page.click("#confirm");
        assertThat(window.go("/klage/hendelse").inputValue("#affected")).isEmpty();
    }

    @Test
    void a_complaint_from_the_register_has_its_algorithm_chosen() {
        Page page = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())
                .page();
        page.navigate("/algoritmer?q=likhetskontroll");
        page.click("main h2 a");
        assertThat(page.textContent("h1")).isEqualTo("Likhetskontroll av eksamener");
        page.click("main .at-help a");
        assertThat(page.isChecked("input[name=algorithm]")).isTrue();
        next(page);
        assertThat(page.url()).endsWith("/klage/hendelse");
    }
}
