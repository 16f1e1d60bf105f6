package no.algoritmetilsyn.algorithm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.algoritmetilsyn.algorithm.Records.content;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import no.algoritmetilsyn.server.Accessibility;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The register's desk in every state and language: WCAG 2.1 A and AA, a clean console, 320 pixels. */
@ExtendWith({Installation.class, Browser.class})
class RegisterDeskAccessibilityIT {

    private Browser.Window registrar;
    private Browser.Window leader;
    private Page writing;
    private Page deciding;
    private String desk;
    private UUID id;

    @AfterEach
    void remove(Installation installation) {
        if (id != null) {
            new Records(installation).remove(id);
        }
    }

    @ParameterizedTest
    @MethodSource("no.algoritmetilsyn.server.Walks#all")
    void every_state_is_accessible(Browser.Options options, Installation installation, Browser browser) {
        registrar = Staff.login(browser, installation, "registrar", options);
        leader = Staff.login(browser, installation, "leder", options);
        writing = registrar.page();
        deciding = leader.page();
        begin("Alle tilstander " + System.nanoTime());
        writeWithFaults();
        decideWithFaults();
        publish();
        withhold();
        leaveBehind(installation);
    }

    private void begin(String name) {
        writing.click("#begin");
        assertThat(writing.locator(".at-error-summary li")).hasCount(2);
        registrar.assertGood();
        writing.fill("#name", name);
        writing.fill("#organisation", "Snøfjell kommune");
        writing.fill("#number", "123");
        writing.click("#begin");
        assertThat(writing.locator("#number-error")).isVisible();
        registrar.assertGood();
        writing.fill("#number", "");
        writing.click("#begin");
        writing.waitForURL("**/rediger");
        desk = writing.url().replaceFirst("^https?://[^/]+", "").replaceFirst("/rediger$", "");
        id = UUID.fromString(desk.substring(desk.lastIndexOf('/') + 1));
        registrar.assertGood();
        // The index follows a moment later.
        Patience.until(Duration.ofSeconds(10), () -> {
            writing.navigate("/tilsyn/register?q=" + name.replace(' ', '+'));
            return writing.locator(".at-hits a[href$='" + id + "']").count() == 1;
        });
        assertThat(writing.locator("table a[href$='" + id + "']")).isVisible();
        registrar.assertGood();
    }

    private void writeWithFaults() {
        writing.navigate(desk + "/rediger");
        writing.selectOption("#status", "IN_USE");
        writing.fill("#publicPage", "javascript:alert(1)");
        writing.fill("#purpose", "Finner den korteste veien mellom gatene som må brøytes.");
        writing.click("#save");
        assertThat(writing.locator("#publicPage-error")).isVisible();
        registrar.assertGood();
        writing.fill("#publicPage", "");
        writing.fill("#procurement", "En pris");
        writing.click("#save");
        assertThat(writing.locator(".at-diff")).isVisible();
        registrar.assertGood();
    }

    private void decideWithFaults() {
        deciding.navigate("/tilsyn/register");
        leader.assertGood();
        deciding.navigate(desk);
        assertThat(deciding.locator("#publish")).isVisible();
        leader.assertGood();
        open();
        leader.assertGood();
        deciding.click("#publish");
        assertThat(deciding.locator("[role=alert][tabindex]")).isVisible();
        leader.assertGood();
        deciding.click("#reject");
        assertThat(deciding.locator("#reason-error")).isVisible();
        leader.assertGood();
        deciding.fill("#reason", "Fyll ut det som mangler.");
        deciding.click("#reject");
        assertThat(deciding.locator(".at-alert[role=status]").first()).isVisible();
        leader.assertGood();
        writing.navigate(desk);
        registrar.assertGood();
    }

    private void publish() {
        writing.navigate(desk + "/rediger");
        complete();
        writing.click("#save");
        assertThat(writing.locator(".at-diff")).isVisible();
        Page late = leader.context().newPage();
        late.navigate(desk);
        late.fill("#reason", "For sent.");
        deciding.navigate(desk);
        deciding.click("#publish");
        assertThat(deciding.locator(".at-alert[role=status]").first()).isVisible();
        leader.assertGood();
        late.click("#reject");
        assertThat(late.locator("[role=alert][tabindex]")).isVisible();
        Accessibility.axe(late);
        late.close();
    }

    private void withhold() {
        open();
        deciding.click("#withhold");
        assertThat(deciding.locator("#field-error, #ground-error")).hasCount(2);
        open();
        leader.assertGood();
        deciding.check("input[name=field][value=procurement]");
        deciding.fill("#ground", "offentleglova § 23");
        until("1", "1", "2020");
        deciding.click("#withhold");
        assertThat(deciding.locator("#until-error")).hasCount(1);
        open();
        leader.assertGood();
        until("1", "1", "2999");
        deciding.click("#withhold");
        assertThat(deciding.locator("button[value=procurement]")).isVisible();
        leader.assertGood();
        writing.navigate(desk);
        registrar.assertGood();
    }

    /** A draft that a file of another register has overtaken. */
    private void leaveBehind(Installation installation) {
        writing.navigate(desk + "/rediger");
        writing.fill("#purpose", "Finner en kort vei.");
        writing.click("#save");
        assertThat(writing.locator(".at-diff")).isVisible();
        int next = (int) new Database(installation)
                .number("SELECT max(number) + 1 FROM algorithm_versions WHERE record_id = ?", id);
        new Records(installation).imported(id, next, content("Ny fil").build(), "2999-01-01");
        deciding.navigate(desk);
        assertThat(deciding.locator(".at-alert[data-color=warning]")).isVisible();
        leader.assertGood();
        deciding.click("button[value=procurement]");
        assertThat(deciding.locator("button[value=procurement]")).hasCount(0);
        leader.assertGood();
    }

    private void complete() {
        writing.check("input[name=theme][value=TRANSPORT]");
        writing.fill("#legalBasis-0-text", "Vegloven");
        writing.selectOption("#status", "IN_USE");
        writing.fill("#purpose", "Finner den korteste veien mellom gatene som må brøytes.");
        writing.fill("#procurement", "En pris");
        writing.fill("#shortDescription", "Lager ruter for brøytebilene.");
        writing.fill("#publicContact", "https://snofjell.example/kontakt");
        writing.selectOption("#automation", "SUPPORT");
        writing.selectOption("#lastWord", "HUMAN");
        writing.selectOption("#riskClass", "MINIMAL");
        writing.check("input[name=personalData][value=NONE]");
    }

    private void until(String day, String month, String year) {
        deciding.fill("#until", day);
        deciding.fill("#until-month", month);
        deciding.fill("#until-year", year);
    }

    private void open() {
        deciding.locator("details").all().forEach(details -> details.evaluate("element => element.open = true"));
    }
}
