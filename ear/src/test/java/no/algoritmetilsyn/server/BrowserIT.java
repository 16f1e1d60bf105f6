package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The instrument itself: it must see what is wrong, or the tests that use it prove nothing. */
@ExtendWith({Installation.class, Browser.class})
class BrowserIT {

    @Test
    void the_front_page_is_clean_and_accessible_in_each_language(Installation installation, Browser browser) {
        for (String language : new String[] {"nb", "nn", "en"}) {
            Browser.Window window = browser.open(installation, Browser.Options.WIDE.in(language));
            assertThat(window.go("/").getAttribute("html", "lang")).isEqualTo(language);
            window.assertAccessible();
        }
    }

    @Test
    void axe_finds_a_button_without_a_name(Installation installation, Browser browser) {
        Browser.Window window = browser.open(installation);
        Page page = window.go("/");
        page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<button></button>')");
        assertThatThrownBy(window::assertAccessible).hasMessageContaining("button-name");
    }

    @Test
    void without_javascript_no_script_runs(Installation installation, Browser browser) {
        Page page = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())
                .page();
        page.setContent("<title>before</title><script>document.title = 'after'</script>");
        assertThat(page.title()).isEqualTo("before");
    }

    @Test
    void what_the_policy_stops_is_heard(Installation installation, Browser browser) {
        Browser.Window window = browser.open(installation);
        Page page = window.go("/");
        page.waitForConsoleMessage(
                () -> page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">a</p>')"));
        assertThatThrownBy(window::assertClean).hasMessageContaining("Content Security Policy");
    }

    @Test
    void a_page_that_is_too_wide_is_seen(Installation installation, Browser browser) {
        Browser.Window window = browser.open(installation, Browser.Options.WIDE.wide(320));
        Page page = window.go("/");
        window.assertFits();
        page.evaluate("document.querySelector('h1').textContent = 'x'.repeat(80)");
        page.evaluate("document.querySelector('h1').style.overflowWrap = 'normal'");
        assertThatThrownBy(window::assertFits).hasMessageContaining("width");
    }

    @Test
    void what_is_closed_on_the_screen_is_open_on_paper(Installation installation, Browser browser) {
        Page page = browser.open(installation).go("/klage/algoritme");
        String shown = "[...new Set(Array.from(document.querySelectorAll('details > :not(summary)'))"
                + ".map(each => each.checkVisibility()))].join()";
        assertThat(page.evaluate(shown)).isEqualTo("false");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        Patience.until(Duration.ofSeconds(5), () -> page.evaluate(shown).equals("true"));
    }
}
