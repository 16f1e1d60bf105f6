package no.algoritmetilsyn.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The themes of inspections, as the staff sees them by page and by API. */
@ExtendWith({Installation.class, Browser.class})
class ThemeIT {

    private static final String THEMES = "/api/v1/themes";
    private static final String AUTOMATED = THEMES + "/automated-decisions";

    @Test
    void a_lawyer_reads_what_a_theme_looks_for_and_what_its_newest_version_changed(
            Installation installation, Browser browser) {
        Browser.Window lawyer = Staff.login(browser, installation, "jurist");
        Page page = lawyer.page();
        page.click(".at-menu a[href$='/tilsyn/lov/temaer']");
        lawyer.assertGood();
        assertThat(page.locator("main tbody tr").count()).isEqualTo(6);
        page.click("main tbody a");
        lawyer.assertGood();
        String news = page.locator("section[aria-labelledby=news]").innerText();
        assertThat(news)
                .contains("Lagt til: automation-20", "Endret: automation-04", "Tatt ut: automation-19")
                .contains("Før: Folk får vite på forhånd at en maskin avgjør saken.");
        assertThat(page.locator(".at-requirement").count()).isEqualTo(19);
        assertThat(page.locator("[aria-labelledby=overview] tbody tr").count()).isEqualTo(19);
        assertThat(of(page, "automation-01"))
                .contains("personvernforordningen artikkel 22 nr. 1", "Kan bli brudd", "bare i denne demoen");
        assertThat(of(page, "automation-09"))
                .contains("forvaltningsloven § 25 første ledd", "aldri et brudd", "hører til Sivilombudet");
        assertThat(of(page, "automation-13"))
                .contains("forvaltningsloven (2025) § 13 første ledd", "nr. 81", "gjelder ikke i Norge");

        page.click("section[aria-labelledby=versions] tbody tr:last-child a");
        lawyer.assertGood();
        assertThat(page.url()).endsWith("?versjon=1");
        assertThat(page.locator("main .ds-alert[data-color=warning]").innerText())
                .contains("gjelder ikke for nye tilsyn");
        assertThat(page.locator("#automation-19").count()).isEqualTo(1);
        assertThat(page.locator("#automation-20").count()).isZero();
    }

    private static String of(Page page, String id) {
        return page.locator("section[aria-labelledby='" + id + "']").innerText();
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Folk får vite på forhånd at en maskin avgjør saken.,             personvernforordningen artikkel 13 nr. 2 bokstav f",
        "nn, Folk får vite på førehand at ei maskin avgjer saka.,             personvernforordninga artikkel 13 nr. 2 bokstav f",
        "en, People are told beforehand that a machine decides the case.,     GDPR Article 13(2)(f)",
    })
    void the_api_tells_a_version_in_the_language_of_its_reader(
            String language, String text, String citation, Installation installation) {
        Client client = new Client(installation.url(), "inspektor").in(language);
        Client.Answer answer = client.get(AUTOMATED + "?version=1");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().headers().firstValue("Content-Language")).contains(language);
        JsonObject told = answer.json().getJsonArray("requirements").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("id").equals("automation-04"))
                .findFirst()
                .orElseThrow();
        assertThat(told.getString("text")).isEqualTo(text);
        assertThat(told.getJsonObject("law").getString("citation")).isEqualTo(citation);
        assertThat(told.getJsonObject("law").getString("provision")).isEqualTo("gdpr-13-2-f");
        assertThat(told.getString("consequence")).isEqualTo("BREACH");
        assertThat(told.getJsonObject("law").getBoolean("fictional")).isTrue();
    }

    @Test
    void the_api_lists_the_themes_and_what_a_version_changed(Installation installation) {
        Client client = new Client(installation.url(), "arkivar");
        JsonArray all = client.get(THEMES).json().getJsonArray("themes");
        assertThat(all).hasSize(6);
        assertThat(all.getValuesAs(JsonObject.class).stream()
                        .mapToInt(theme -> theme.getInt("count"))
                        .sum())
                .isGreaterThanOrEqualTo(62);
        JsonObject newest = client.get(AUTOMATED).json();
        assertThat(newest.getInt("version")).isEqualTo(2);
        assertThat(newest.getJsonArray("changes").getValuesAs(JsonObject.class))
                .extracting(change -> change.getString("kind") + " " + change.getString("id"))
                .containsExactlyInAnyOrder("CHANGED automation-04", "WITHDRAWN automation-19", "ADDED automation-20");
        assertThat(client.get(AUTOMATED + "?version=1").json().getJsonArray("changes"))
                .isEmpty();
    }

    @Test
    void what_there_is_not_is_answered_in_words(Installation installation) {
        Client client = new Client(installation.url(), "leder");
        for (String path : List.of(THEMES + "/weather", AUTOMATED + "?version=3")) {
            assertThat(client.get(path).status()).as(path).isEqualTo(404);
            assertThat(client.get(path).json().getString("title")).isNotBlank();
        }
        assertThat(client.get(AUTOMATED + "?version=newest").status()).isEqualTo(400);
        assertThat(new Client(installation.url(), "virksomhet").get(AUTOMATED).status())
                .isEqualTo(403);
    }

    @Test
    void the_page_of_a_theme_or_version_that_there_is_not_is_missing(Installation installation, Browser browser) {
        Page page = Staff.login(browser, installation, "inspektor").page();
        for (String path : List.of("weather", "automated-decisions?versjon=3", "automated-decisions?versjon=x")) {
            assertThat(page.navigate("/tilsyn/lov/temaer/" + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }
}
