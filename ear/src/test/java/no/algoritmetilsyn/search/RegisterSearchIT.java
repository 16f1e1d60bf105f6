package no.algoritmetilsyn.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One box finds what the public may know about, by page and by API. */
@ExtendWith({Installation.class, Browser.class})
class RegisterSearchIT {

    private static final int FIRST_LOAD = 300_000;

    @Test
    void words_find_records_in_inflected_and_compound_form_with_passages_and_counts(Installation installation) {
        JsonObject found = find(installation, "q=" + encode("barnehagene"));
        assertThat(found.getInt("total")).isPositive();
        JsonObject first = found.getJsonArray("hits").getJsonObject(0);
        assertThat(first.getString("name")).isEqualTo("Prioritering av barnehageplass");
        assertThat(first.getString("organisation")).isEqualTo("Furuvik kommune");
        assertThat(first.getString("riskClass")).isEqualTo("HIGH");
        assertThat(first.getJsonObject("highlights").values().toString()).contains("<mark>");
        assertThat(count(found.getJsonObject("facets").getJsonArray("riskClass"), "HIGH"))
                .isPositive();
    }

    @Test
    void a_filter_keeps_its_promise_and_the_other_values_can_still_be_chosen(Installation installation) {
        JsonObject all = find(installation, "");
        JsonObject high = find(installation, "riskClass=HIGH");
        assertThat(high.getInt("total"))
                .isEqualTo(count(all.getJsonObject("facets").getJsonArray("riskClass"), "HIGH"));
        assertThat(count(high.getJsonObject("facets").getJsonArray("riskClass"), "MINIMAL"))
                .isEqualTo(count(all.getJsonObject("facets").getJsonArray("riskClass"), "MINIMAL"));
        assertThat(find(installation, "riskClass=" + encode("#{1+1}")).getInt("total"))
                .isZero();
    }

    @Test
    void pages_neither_overlap_nor_leave_anything_out(Installation installation) {
        int total = find(installation, "size=1").getInt("total");
        Set<String> seen = new HashSet<>();
        List<String> all = new ArrayList<>();
        for (int page = 0; page * 7 < total; page++) {
            find(installation, "size=7&sort=name&page=" + page).getJsonArray("hits").stream()
                    .map(JsonValue::asJsonObject)
                    .forEach(hit -> {
                        seen.add(hit.getString("id"));
                        all.add(hit.getString("id"));
                    });
        }
        assertThat(all).hasSameSizeAs(seen);
        assertThat(seen.size()).isGreaterThanOrEqualTo(total);
    }

    @Test
    void what_is_published_is_found_within_a_moment_and_changes_with_it(Installation installation) {
        String word = "zymurgi" + System.nanoTime();
        var file = new RegisterFile();
        UUID id = file.put(UUID.randomUUID(), RegisterFile.content("Prøvealgoritme", "Prøvebyen", word));
        file.send(installation.url());
        Patience.until(Duration.ofSeconds(5), () -> total(installation, word) == 1);
        file.put(id, RegisterFile.content("Prøvealgoritme", "Prøvebyen", "noe annet"));
        file.send(installation.url());
        Patience.until(Duration.ofSeconds(5), () -> total(installation, word) == 0);
    }

    @Test
    void similar_records_and_suggestions(Installation installation) {
        JsonObject barnehage =
                find(installation, "q=barnehageplass").getJsonArray("hits").getJsonObject(0);
        Client.Answer similar =
                new Client(installation.url()).get("/api/v1/algorithms/" + barnehage.getString("id") + "/similar");
        assertThat(similar.status()).isEqualTo(200);
        assertThat(similar.json().getJsonArray("hits").toString()).doesNotContain(barnehage.getString("id"));
        assertThat(new Client(installation.url())
                        .get("/api/v1/algorithms/" + UUID.randomUUID() + "/similar")
                        .status())
                .isEqualTo(404);
        assertThat(new Client(installation.url())
                        .get("/api/v1/suggestions?q=barneh")
                        .json()
                        .getJsonArray("suggestions")
                        .toString())
                .contains("Prioritering av barnehageplass");
    }

    @Test
    void without_javascript_the_page_finds_filters_and_turns(Installation installation, Browser browser) {
        Browser.Window window = browser.open(installation, Browser.Options.WIDE.withoutJavaScript());
        Page page = window.go("/algoritmer");
        page.fill("#q", "barnehage");
        page.click(".at-search button");
        assertThat(page.locator(".at-hits h2").first().innerText()).isEqualTo("Prioritering av barnehageplass");
        page.navigate("/algoritmer");
        page.locator(".at-facet a").first().click();
        assertThat(page.url()).contains("organisation=");
        assertThat(page.locator(".at-chip").count()).isEqualTo(1);
        page.locator(".at-chip").first().click();
        assertThat(page.locator(".at-chip").count()).isZero();
        page.click(".at-pager a[rel=next]");
        assertThat(page.url()).contains("side=2");
        window.assertClean();
    }

    @Test
    void the_keyboard_chooses_a_suggestion(Installation installation, Browser browser) {
        Browser.Window window = browser.open(installation);
        Page page = window.go("/algoritmer");
        page.locator("#q").pressSequentially("barneh");
        page.waitForSelector(".at-suggestions li");
        window.assertAccessible();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#q").getAttribute("aria-activedescendant")).isEqualTo("q-suggestions-0");
        String suggested = page.locator(".at-suggestions li").first().innerText();
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("q="));
        assertThat(page.inputValue("#q")).isEqualTo(suggested);
        window.assertClean();
    }

    @Test
    void every_state_of_the_list_is_accessible_and_fits_a_phone(Installation installation, Browser browser) {
        for (String language : List.of("nb", "nn", "en")) {
            Browser.Window window =
                    browser.open(installation, Browser.Options.WIDE.in(language).wide(320));
            for (String query :
                    List.of("", "?q=barnehage", "?q=barnehgae", "?q=qxqxqx", "?riskClass=HIGH&status=IN_USE&side=2")) {
                window.go("/algoritmer" + query);
                window.assertAccessible();
                window.assertFits();
            }
        }
    }

    @Test
    void the_first_load_is_light(Installation installation, Browser browser) {
        Browser.Window window = browser.open(installation);
        var sizes = new ArrayList<Integer>();
        List<Request> requests = new ArrayList<>();
        window.page().onRequestFinished(requests::add);
        window.go("/algoritmer").waitForLoadState(LoadState.NETWORKIDLE);
        requests.forEach(request -> sizes.add(request.sizes().responseBodySize));
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(FIRST_LOAD);
    }

    @Test
    void nothing_that_is_typed_is_an_error(Installation installation) {
        var random = new Random(20261125);
        var client = new Client(installation.url());
        for (int i = 0; i < 500; i++) {
            String query = Queries.random(random);
            assertThat(client.get("/api/v1/algorithms?q=" + encode(query)).status())
                    .as(query)
                    .isEqualTo(200);
            if (i % 10 == 0) {
                assertThat(client.get("/algoritmer?q=" + encode(query)).status())
                        .as(query)
                        .isEqualTo(200);
                assertThat(client.get("/api/v1/suggestions?q=" + encode(query)).status())
                        .as(query)
                        .isEqualTo(200);
            }
        }
    }

    private static JsonObject find(Installation installation, String parameters) {
        Client.Answer answer = new Client(installation.url()).get("/api/v1/algorithms?" + parameters);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static int total(Installation installation, String words) {
        return find(installation, "q=" + encode(words)).getInt("total");
    }

    private static int count(JsonArray values, String value) {
        return values.stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> one.getString("value").equals(value))
                .mapToInt(one -> one.getInt("count"))
                .sum();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
