package no.algoritmetilsyn.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of a body: what it answers for and what is published about it, for everybody and without scripts. */
@ExtendWith({Installation.class, Browser.class})
class BodyPageIT {

    private static final String PAGE = "/register/virksomhet/";

    /** A body with most records, and how many of them everybody may see. */
    private record Body(String number, long records) {}

    private static Body most(Installation installation) {
        var database = new Database(installation);
        String number = database.value(
                "SELECT organisation_number FROM algorithm_records WHERE published IS NOT NULL "
                        + "AND NOT restricted AND organisation_number IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1");
        return new Body(
                number,
                database.number(
                        "SELECT count(*) FROM algorithm_records WHERE published IS NOT NULL AND NOT restricted "
                                + "AND organisation_number = ?",
                        number));
    }

    @Test
    void from_a_record_to_its_body_and_back(Installation installation, Browser browser) {
        Body body = most(installation);
        String record = new Database(installation)
                .value(
                        "SELECT id FROM algorithm_records WHERE published IS NOT NULL AND NOT restricted "
                                + "AND organisation_number = ? LIMIT 1",
                        body.number());
        Page page = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())
                .go("/algoritmer/" + record);
        page.click("main a[href='" + PAGE + body.number() + "']");
        assertThat(page.locator("main h1").innerText()).isNotBlank();
        assertThat(page.locator(".at-hits li").count()).isEqualTo((int) Math.min(20, body.records()));
        page.click("main a[href*='/algoritmer?organisation=']");
        page.click("main a[href='" + PAGE + body.number() + "']");
        page.click(".at-hits a[href^='/algoritmer/']");
        assertThat(page.url()).contains("/algoritmer/");
    }

    @ParameterizedTest
    @MethodSource("no.algoritmetilsyn.server.Walks#languages")
    void it_is_accessible_in_each_language(String language, Installation installation, Browser browser) {
        Browser.Window window = browser.open(installation, Browser.Options.WIDE.in(language));
        window.go(PAGE + most(installation).number());
        window.assertGood();
        window.go(PAGE + "310023450");
        window.assertGood();
    }

    @Test
    void a_body_of_which_nothing_is_public_is_not_there(Installation installation) {
        var citizen = new Client(installation.url());
        assertThat(citizen.get(PAGE + "310000019").status()).isEqualTo(404);
        assertThat(citizen.get(PAGE + "x").status()).isEqualTo(404);
        assertThat(citizen.get(PAGE + most(installation).number() + "?side=9999")
                        .status())
                .isEqualTo(404);
    }
}
