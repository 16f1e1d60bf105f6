package no.algoritmetilsyn.algorithm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page where the registrar sends files: each state in each language, and without scripts. */
@ExtendWith({Installation.class, Browser.class})
class ImportPageIT {

    private static final String PAGE = "/tilsyn/register/import";

    private static FilePayload file(String name) {
        String rows = "ID,Prosjekteier,Prosjekttittel,Status,Kontaktperson\n"
                + "1,Prøvebyen kommune,Sending fra siden " + name + ",Pilot,x\n"
                + "2,Prøvebyen kommune,For få kolonner\n"
                + "3,,Uten eier,Pilot,x\n";
        return new FilePayload(name, "text/csv", rows.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("no.algoritmetilsyn.server.Walks#languages")
    void a_file_is_sent_and_every_rejected_row_is_shown(String language, Installation installation, Browser browser) {
        Browser.Window window = Staff.login(browser, installation, "registrar", Browser.Options.WIDE.in(language));
        Page page = window.page();
        page.navigate(PAGE);
        window.assertGood();
        page.click("#start");
        assertThat(page.locator("#format-error")).isVisible();
        assertThat(page.locator("#files-error")).isVisible();
        window.assertGood();
        page.check("input[name=format][value=NO_KI_CSV]");
        page.setInputFiles("#files", file(language + ".csv"));
        page.click("#try");
        assertThat(page.locator("#rejected tbody tr")).hasCount(2);
        assertThat(page.locator("#progress-form details")).not().hasCount(0);
        page.locator("#progress-form summary").first().click();
        assertThat(page.locator("#progress-form ins").first()).isVisible();
        for (Locator field : page.locator("#progress-form dt").all()) {
            assertThat(field).hasText(Pattern.compile("[A-ZÆØÅ].*", Pattern.DOTALL));
        }
        window.assertGood();
        page.check("input[name=format][value=NO_KI_CSV]");
        page.setInputFiles("#files", file(language + ".csv"));
        page.click("#start");
        assertThat(page.locator("#rejected tbody tr")).hasCount(2);
        assertThat(page.locator("#progress-form details")).hasCount(0);
        assertThat(page.locator("#rejected tbody tr").first()).containsText("2");
        assertThat(page.locator("#notes")).containsText("Kontaktperson");
        window.assertGood();
    }

    @Test
    void without_scripts_a_link_loads_the_page_again(Installation installation, Browser browser) {
        Browser.Window window =
                Staff.login(browser, installation, "registrar", Browser.Options.WIDE.withoutJavaScript());
        Page page = window.page();
        page.navigate(PAGE);
        page.check("input[name=format][value=NO_KI_CSV]");
        page.setInputFiles("#files", file("uten-script.csv"));
        page.click("#start");
        assertThat(page.locator("#result")).isVisible();
        Locator loadAgain = page.locator("#progress a");
        Patience.until(Duration.ofSeconds(20), () -> {
            if (loadAgain.isVisible()) {
                loadAgain.click();
            }
            return page.locator("#rejected").count() == 1;
        });
        assertThat(page.locator("#rejected tbody tr")).hasCount(2);
    }

    @Test
    void nobody_else_finds_the_page(Installation installation, Browser browser) {
        Page page = Staff.login(browser, installation, "inspektor").page();
        assertThat(page.locator("nav a[href$='" + PAGE + "']")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(page.navigate(PAGE).status()).isEqualTo(403);
    }
}
