package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.Records.content;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;

/** One person writes a record, another publishes it, and the public finds it. */
class RegisterDeskIT extends RegisterDesk {

    @Test
    void from_the_first_line_to_the_public_register(Installation installation, Browser browser) {
        String name = "Ruteplan for brøyting " + System.nanoTime();
        Browser.Window registrar = Staff.login(browser, installation, "registrar");
        Page writing = registrar.page();
        assertThat(writing.url()).endsWith("/tilsyn/register");
        writing.click("#begin");
        registrar.assertGood();
        assertThat(writing.locator(".at-error-summary li").count()).isEqualTo(2);
        writing.fill("#name", name);
        writing.fill("#organisation", "Snøfjell kommune");
        writing.fill("#number", "123");
        writing.click("#begin");
        assertThat(writing.locator("#number-error").count()).isEqualTo(1);
        writing.fill("#number", "");
        writing.click("#begin");
        assertThat(writing.url()).endsWith("/rediger");
        String record = writing.url().replaceFirst("/rediger$", "");
        registrar.assertGood();

        writing.selectOption("#status", "IN_USE");
        writing.fill("#publicPage", "javascript:alert(1)");
        writing.fill("#purpose", "Finner den korteste veien mellom gatene som må brøytes.");
        writing.check("input[name=theme][value=TRANSPORT]");
        writing.fill("#legalBasis-0-text", "Vegloven");
        writing.click("#save");
        registrar.assertGood();
        assertThat(writing.locator("#publicPage-error").count()).isEqualTo(1);
        assertThat(writing.inputValue("#purpose")).startsWith("Finner den korteste");
        assertThat(writing.inputValue("#legalBasis-0-text")).isEqualTo("Vegloven");
        writing.fill("#publicPage", "https://snofjell.example/broyting");
        writing.fill("#procurement", "Hemmelig pris");
        writing.click("#save");
        assertThat(writing.url()).startsWith(record);
        registrar.assertGood();
        assertThat(writing.locator("#publish").count())
                .as("nobody publishes their own")
                .isZero();

        Browser.Window leader = Staff.login(browser, installation, "leder");
        Page deciding = leader.page();
        deciding.navigate("/tilsyn/");
        assertThat(deciding.locator(".at-awaited").innerText()).contains("i registeret");
        deciding.navigate(path(record));
        leader.assertGood();
        assertThat(deciding.locator(".at-diff").innerText()).contains("Finner den korteste veien");
        deciding.click("#publish");
        leader.assertGood();
        assertThat(deciding.locator("main").innerText()).contains("kan ikke publiseres ennå");
        deciding.click("#reject");
        assertThat(deciding.locator("#reason-error").count()).isEqualTo(1);
        deciding.fill("#reason", "Fyll ut det som mangler.");
        deciding.click("#reject");
        assertThat(deciding.locator("main").innerText()).contains("Fyll ut det som mangler.");

        writing.navigate(path(record) + "/rediger");
        complete(writing);
        writing.click("#save");
        deciding.navigate(path(record));
        deciding.click("#publish");
        assertThat(deciding.locator("main").innerText()).contains("Oppføringen er publisert.");
        leader.assertGood();
        deciding.locator("details").last().evaluate("element => element.open = true");
        deciding.check("input[name=field][value=procurement]");
        deciding.fill("#ground", "offentleglova § 23");
        leader.assertGood();
        deciding.fill("#until", "1");
        deciding.fill("#until-month", "1");
        deciding.fill("#until-year", "2020");
        deciding.click("#withhold");
        assertThat(deciding.locator("#until-error").textContent()).contains("ikke er før i dag");
        assertThat(deciding.inputValue("#ground")).isEqualTo("offentleglova § 23");
        deciding.locator("details").last().evaluate("element => element.open = true");
        deciding.fill("#until-year", "99999999");
        deciding.click("#withhold");
        assertThat(deciding.locator("#until-error").textContent()).contains("en dato som finnes");
        deciding.locator("details").last().evaluate("element => element.open = true");
        leader.assertGood();
        for (String part : new String[] {"#until", "#until-month", "#until-year"}) {
            deciding.fill(part, "");
        }
        deciding.click("#withhold");
        leader.assertGood();

        String id = record.substring(record.lastIndexOf('/') + 1);
        var anybody = new Client(installation.url());
        assertThat(anybody.get("/api/v1/algorithms/" + id).body())
                .contains("offentleglova § 23")
                .doesNotContain("Hemmelig pris");
        Patience.until(Duration.ofSeconds(5), () -> anybody.get("/api/v1/algorithms?q=gatene+br%C3%B8ytes")
                .body()
                .contains(id));
        deciding.getByText("Foreslå å vise feltet for alle").first().click();
        assertThat(anybody.get("/api/v1/algorithms/" + id).body()).doesNotContain("Hemmelig pris");
        writing.navigate("/tilsyn/");
        assertThat(writing.locator("main").innerText()).contains("Felt som venter på en annen person");
        writing.navigate(path(record));
        registrar.assertGood();
        writing.getByText("Bekreft at feltet er unntatt").first().click();
        writing.getByText("Vis for alle igjen").first().click();
        assertThat(anybody.get("/api/v1/algorithms/" + id).body()).contains("Hemmelig pris");
    }

    @Test
    void what_somebody_else_has_saved_meanwhile_is_not_overwritten(Installation installation, Browser browser) {
        Page first = Staff.login(browser, installation, "registrar").page();
        first.fill("#name", "To skriver samtidig " + System.nanoTime());
        first.fill("#organisation", "Snøfjell kommune");
        first.click("#begin");
        Page second = Staff.login(browser, installation, "registrar").page();
        second.navigate(path(first.url()));
        second.fill("#purpose", "Den andre var raskere.");
        second.click("#save");
        first.fill("#purpose", "Den første var saktere.");
        first.click("#save");
        assertThat(first.locator("main").innerText()).contains("Noen andre har lagret versjon 2");
        assertThat(first.inputValue("#purpose")).isEqualTo("Den første var saktere.");
    }

    @Test
    void nobody_publishes_a_draft_that_they_have_not_seen(Installation installation, Browser browser) {
        String name = "To utkast " + System.nanoTime();
        UUID id = register(installation, name, "Slik var det.");
        Page writing = Staff.login(browser, installation, "registrar").page();
        write(writing, id, "Det lederen så.");
        Browser.Window leader = Staff.login(browser, installation, "leder");
        Page deciding = leader.page();
        deciding.navigate("/tilsyn/register/" + id);
        assertThat(deciding.locator(".at-diff").innerText()).contains("Det lederen så.");
        write(writing, id, "Det som kom etterpå.");
        deciding.fill("#reason", "Skriv mer om dette.");
        deciding.click("#publish");
        assertThat(deciding.locator("main").innerText()).contains("lagret versjon 3");
        assertThat(deciding.inputValue("#reason")).isEqualTo("Skriv mer om dette.");
        assertThat(deciding.locator(".at-diff").innerText()).contains("Det som kom etterpå.");
        leader.assertGood();
        assertThat(shown(installation, id)).isEqualTo("Slik var det.");
        Page other = Staff.login(browser, installation, "leder").page();
        other.navigate("/tilsyn/register/" + id);
        deciding.click("#publish");
        assertThat(deciding.locator("main").innerText()).contains("Oppføringen er publisert.");
        assertThat(shown(installation, id)).isEqualTo("Det som kom etterpå.");
        other.fill("#reason", "For sent.");
        other.click("#reject");
        assertThat(other.locator("main").innerText()).contains("Noen andre har avgjort utkastet");
    }

    @Test
    void files_of_other_registers_take_no_work_away(Installation installation, Browser browser) {
        UUID id = register(installation, "Import og utkast " + System.nanoTime(), "Vises nå.");
        var records = new Records(installation);
        records.imported(
                id, 2, content("Gammel fil").add("purpose", "Fra i fjor.").build(), "2021-03-01");
        Page writing = Staff.login(browser, installation, "registrar").page();
        writing.navigate("/tilsyn/register/" + id + "/rediger");
        assertThat(writing.inputValue("#purpose")).isEqualTo("Vises nå.");
        writing.fill("#purpose", "Utkastet.");
        writing.fill("#publicPage", "javascript:alert(1)");
        writing.click("#save");
        assertThat(writing.inputValue("#purpose")).isEqualTo("Utkastet.");
        writing.fill("#publicPage", "");
        writing.click("#save");
        records.imported(
                id, 4, content("Enda en fil").add("purpose", "Også fra før.").build(), "2021-04-01");
        Browser.Window leader = Staff.login(browser, installation, "leder");
        Page deciding = leader.page();
        deciding.navigate("/tilsyn/register");
        assertThat(deciding.locator("a[href$='" + id + "']").count()).isEqualTo(1);
        deciding.navigate("/tilsyn/register/" + id);
        leader.assertGood();
        deciding.fill("#reason", "Skriv mer.");
        deciding.click("#reject");
        assertThat(deciding.locator("main").innerText()).contains("Utkastet er sendt tilbake.");
        write(writing, id, "Nytt utkast.");
        records.imported(
                id, 6, content("Ny fil").add("purpose", "Fra fremtiden.").build(), "2999-01-01");
        deciding.navigate("/tilsyn/register/" + id);
        assertThat(deciding.locator("main").innerText()).contains("er nyere enn utkastet");
        leader.assertGood();
        deciding.click("#publish");
        assertThat(deciding.locator("main").innerText()).contains("blant de tidligere versjonene");
    }

    @Test
    void what_was_sent_back_is_worked_on_by_a_link_of_its_own(Installation installation, Browser browser) {
        UUID id = register(installation, "Sendt tilbake " + System.nanoTime(), "Vises nå.");
        Page writing = Staff.login(browser, installation, "registrar").page();
        write(writing, id, "For kort.");
        Page deciding = Staff.login(browser, installation, "leder").page();
        deciding.navigate("/tilsyn/register/" + id);
        deciding.fill("#reason", "Skriv mer.");
        deciding.click("#reject");
        writing.navigate("/tilsyn/register/" + id + "/rediger");
        assertThat(writing.inputValue("#purpose")).isEqualTo("Vises nå.");
        writing.navigate("/tilsyn/register/" + id);
        writing.getByText("Rediger utkastet som ble sendt tilbake").click();
        assertThat(writing.inputValue("#purpose")).isEqualTo("For kort.");
        writing.fill("#purpose", "Lenger nå.");
        writing.click("#save");
        deciding.navigate("/tilsyn/register/" + id);
        assertThat(deciding.locator(".at-diff").innerText()).contains("Lenger");
    }

    private static void write(Page page, UUID id, String purpose) {
        page.navigate("/tilsyn/register/" + id + "/rediger");
        page.fill("#purpose", purpose);
        page.click("#save");
    }

    private static String shown(Installation installation, UUID id) {
        return new Client(installation.url())
                .get("/api/v1/algorithms/" + id)
                .json()
                .getJsonObject("content")
                .getString("purpose");
    }

    private static void complete(Page page) {
        page.fill("#shortDescription", "Lager ruter for brøytebilene.");
        page.fill("#publicContact", "https://snofjell.example/kontakt");
        page.selectOption("#automation", "SUPPORT");
        page.selectOption("#lastWord", "HUMAN");
        page.selectOption("#riskClass", "MINIMAL");
        page.check("input[name=personalData][value=NONE]");
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }
}
