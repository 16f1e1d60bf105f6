package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever has a dark screen has dark pages behind the login too, with the same contrast (WCAG 1.4.3, 1.4.11). */
@ExtendWith({Installation.class, Browser.class})
class DarkPagesIT {

    /** The accent of {@code app.css} in the dark. */
    private static final String ACCENT = "#6fb3c1";

    @Test
    void pages_of_the_staff_are_dark_and_keep_their_contrast(Installation installation, Browser browser) {
        var database = new Database(installation);
        List<String> paths = new ArrayList<>(List.of(
                "/tilsyn/", "/tilsyn/arbeidsbord", "/tilsyn/sok?q=kommune", "/tilsyn/oversikt", "/tilsyn/utvikling"));
        database.column(
                        "SELECT DISTINCT ON (kind) id FROM proceedings WHERE organ = 'FIRST_INSTANCE' ORDER BY kind, id")
                .forEach(id -> paths.add("/tilsyn/delsak/" + id));
        paths.add("/tilsyn/sak/"
                + database.value("SELECT casefile_id FROM proceedings GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"));
        paths.add("/tilsyn/brev/" + database.value("SELECT id FROM letters ORDER BY id LIMIT 1"));
        try (Browser.Window window = Staff.login(browser, installation, "leder")) {
            Page page = window.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            for (String path : paths) {
                page.navigate(path);
                assertThat(
                                page.evaluate(
                                        "() => getComputedStyle(document.documentElement).getPropertyValue('--ds-color-accent-base-default')"))
                        .as(path)
                        .isEqualTo(ACCENT);
                window.assertAccessible();
            }
        }
    }
}
