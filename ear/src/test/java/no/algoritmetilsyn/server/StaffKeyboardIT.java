package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages behind the login, with the keyboard alone (WCAG 2.1.1, 2.4.3). */
@ExtendWith({Installation.class, Browser.class})
class StaffKeyboardIT {

    @ParameterizedTest
    @ValueSource(strings = {"/tilsyn/", "/tilsyn/ny-klage"})
    void every_button_and_field_can_be_reached_with_the_keyboard_in_the_order_of_the_page(
            String path, Installation installation, Browser browser) {
        Page page = Staff.login(browser, installation, "inspektor").page();
        page.navigate(path);
        Object expected = page.evaluate(
                "() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea')]"
                        + ".filter(e => e.offsetParent && e.checkVisibility() && e.tabIndex >= 0"
                        + " && (e.type !== 'radio' || e === document.querySelector(`input[name='${e.name}']`)))"
                        + ".length");
        int reached = 0;
        page.evaluate("() => { window.seen = []; document.body.focus(); }");
        for (int i = 0; i < ((Number) expected).intValue() + 5; i++) {
            page.keyboard().press("Tab");
            reached += (Boolean) page.evaluate("() => { const e = document.activeElement;"
                            + " const fresh = e !== document.body && !window.seen.includes(e);"
                            + " const after = window.seen.length === 0 || !!(window.seen.at(-1)"
                            + ".compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);"
                            + " if (fresh && after) { window.seen.push(e); } return fresh && after; }")
                    ? 1
                    : 0;
        }
        assertThat(reached).isGreaterThanOrEqualTo(((Number) expected).intValue());
    }
}
