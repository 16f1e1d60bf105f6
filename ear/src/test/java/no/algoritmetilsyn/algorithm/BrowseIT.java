package no.algoritmetilsyn.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ways into the register and to a deadline for those who have no words: figures, themes, letters, questions; without scripts. */
@ExtendWith({Installation.class, Browser.class})
class BrowseIT {

    @Test
    void every_number_is_what_the_list_shows_that_it_leads_to(Installation installation, Browser browser) {
        Page page = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())
                .go("/register/temaer");
        Locator theme = page.locator(".at-index li:has(a)").first();
        String count = digits(theme.locator(".at-count").innerText());
        theme.locator("a").click();
        assertThat(page.url()).contains("/algoritmer?theme=");
        assertThat(digits(page.locator(".at-found").innerText())).isEqualTo(count);
        page.navigate("/register/virksomheter");
        page.locator(".at-letters a").last().click();
        Locator body = page.locator(".at-index li").first();
        assertThat(body.locator("a").getAttribute("href"))
                .matches("/register/virksomhet/\\d{9}|/algoritmer\\?organisation=.*");
        page.navigate("/");
        Locator figures = page.locator(".at-key-figures a");
        assertThat(figures.count()).isEqualTo(4);
        String records = digits(figures.first().innerText());
        figures.first().click();
        assertThat(digits(page.locator(".at-found").innerText())).isEqualTo(records);
        page.navigate("/");
        page.fill("#q", "barnehage");
        page.click(".at-search button");
        assertThat(page.url()).endsWith("/algoritmer?q=barnehage");
    }

    @Test
    void each_figure_of_the_register_leads_to_as_many_records_as_it_says(Installation installation) {
        var client = new Client(installation.url());
        Document page = Jsoup.parse(client.get("/algoritmer/statistikk").body());
        int followed = 0;
        for (Element row : page.select("table.at-figures tr:has(td)")) {
            Element link = row.selectFirst("a");
            assertThat(link).as(row.text()).isNotNull();
            String query = link.attr("href").replaceFirst("^/algoritmer\\?", "");
            assertThat(client.get("/api/v1/algorithms?size=1&" + query).json().getInt("total"))
                    .as(query)
                    .isEqualTo(Integer.parseInt(digits(row.selectFirst("td").text())));
            followed++;
        }
        assertThat(followed).isGreaterThan(20);
        assertThat(page.select("a[href*='startYear=']")).isNotEmpty();
        assertThat(page.select("a[href*='registeredYear=']")).isNotEmpty();
        assertThat(client.get("/algoritmer?kind=USE&registeredYear=2026&silent=riskClass")
                        .body())
                .contains("Kom i registeret i 2026", "Sier ikke: Risiko");
    }

    @Test
    void a_deadline_is_found_by_three_questions(Installation installation, Browser browser) {
        Page page = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())
                .go("/frister");
        next(page);
        assertThat(page.locator(".at-error-summary").count()).isOne();
        page.check("input[name=hva][value=DECIDED]");
        next(page);
        next(page);
        assertThat(page.locator(".at-error-summary").count()).isOne();
        page.fill("#dato", "1");
        page.fill("[id='dato-month']", "12");
        page.fill("[id='dato-year']", "2026");
        next(page);
        next(page);
        assertThat(page.locator(".at-error-summary").count()).isOne();
        page.check("input[name=regel][value='fvl67.appeal']");
        next(page);
        assertThat(page.locator("#answer").innerText()).isEqualTo("Fristen går ut tirsdag 22. desember 2026");
        assertThat(page.locator(".at-change").count()).isEqualTo(3);
        page.locator(".at-change a").last().click();
        assertThat(page.locator("input[name=regel]").count()).isGreaterThan(3);
        page.navigate("/frister?alle=1");
        assertThat(page.locator("#regel option").count()).isGreaterThan(80);
    }

    private static void next(Page page) {
        page.click("main form button[type=submit]");
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    @Test
    void each_is_accessible_and_fits_a_phone(Installation installation, Browser browser) {
        for (String language : List.of("nb", "en")) {
            for (int width : List.of(320, 1280)) {
                Browser.Window window = browser.open(
                        installation, Browser.Options.WIDE.in(language).wide(width));
                for (String path : List.of(
                        "/",
                        "/register/temaer",
                        "/register/virksomheter",
                        "/algoritmer/statistikk",
                        "/algoritmer",
                        "/frister",
                        "/frister?hva=INCIDENT&dato=3&dato-month=12&dato-year=2026")) {
                    window.go(path);
                    window.assertAccessible();
                    window.assertFits();
                }
                window.go("/algoritmer").click(".at-hits a");
                window.assertAccessible();
                window.assertFits();
            }
        }
    }
}
