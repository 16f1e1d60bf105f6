package no.algoritmetilsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The staff find what they may see, and nothing tells them that there is more. */
@ExtendWith({Installation.class, Browser.class})
class StaffSearchIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Who finds the case of each owner; the names are those of {@link OwnedCases}. */
    private static final Map<String, List<String>> FINDS = Map.of(
            "inspektor", List.of("own", "declared"),
            "leder", List.of("own", "declared", "disqualified", "shielded"),
            "klageorgan", List.of("appeal"));

    @Test
    void a_complaint_is_found_by_those_who_may_see_its_case_and_by_nobody_else(
            Installation installation, Browser browser) {
        var cases = new OwnedCases(installation);
        FINDS.forEach((account, found) -> {
            try (Browser.Window window = Staff.login(browser, installation, account)) {
                Page page = window.page();
                for (String owner : List.of("own", "declared", "disqualified", "shielded", "other", "appeal")) {
                    String reference = cases.of(owner).get("reference");
                    if (found.contains(owner)) {
                        Patience.until(PATIENCE, () -> hits(page, reference).contains(reference));
                    } else {
                        assertThat(hits(page, reference))
                                .as(account + " " + owner)
                                .doesNotContain(reference);
                    }
                }
                assertSimilar(page, cases, found);
            }
        });
    }

    /** Every case has almost the same words: what is most like one of them is the others. */
    private static void assertSimilar(Page page, OwnedCases cases, List<String> found) {
        page.navigate("/tilsyn/delsak/" + cases.of(found.get(0)).get("delsak"));
        String shown = page.content();
        for (String owner : List.of("own", "declared", "disqualified", "shielded", "other", "appeal")) {
            if (!found.contains(owner)) {
                assertThat(shown).as(owner).doesNotContain(cases.of(owner).get("reference"));
            }
        }
        if (found.size() > 1) {
            // Others have the same words, so which of them it is depends on the other tests.
            assertThat(page.locator("h3:has-text('Lignende klager') + ul li").count())
                    .isPositive();
        }
    }

    @Test
    void a_relation_that_ends_takes_the_complaint_out_of_what_is_found(Installation installation, Browser browser) {
        var cases = new OwnedCases(installation);
        String reference = cases.of("own").get("reference");
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            Patience.until(PATIENCE, () -> hits(page, reference).contains(reference));
            new Database(installation)
                    .run("UPDATE relations SET until = now() WHERE casefile_id = '%s'"
                            .formatted(cases.of("own").get("sak")));
            Patience.until(PATIENCE, () -> !hits(page, reference).contains(reference));
        }
    }

    @Test
    void the_desk_finds_drafts_and_what_the_public_may_not_see_by_any_word(Installation installation, Browser browser) {
        String word = "kvitrefugl" + System.nanoTime();
        UUID id = UUID.randomUUID();
        send(installation, id, "YES", word);
        try (Browser.Window window = Staff.login(browser, installation, "registrar")) {
            Page page = window.page();
            Patience.until(PATIENCE, () -> desk(page, word).contains(id.toString()));
            assertThat(desk(page, word)).contains("Unntatt offentlighet");
            assertThat(desk(page, "lovforbudsøk " + word)).contains("<mark>");

            page.navigate("/tilsyn/register/" + id + "/rediger");
            page.fill("#purpose", "Utkast om " + word + "utkast");
            page.click("#save");
            Patience.until(PATIENCE, () -> desk(page, word + "utkast").contains("Utkast venter"));
        }
        assertThat(new Client(installation.url())
                        .get("/api/v1/algorithms?q=" + word)
                        .json()
                        .getInt("total"))
                .isZero();
    }

    private static void send(Installation installation, UUID id, String lawEnforcement, String word) {
        JsonObject content = Json.createObjectBuilder()
                .add("name", "Kamera ved elva")
                .add("organisation", Json.createObjectBuilder().add("name", "Prøvebyen lensmannskontor"))
                .add("purpose", "Teller " + word + " om natta")
                .add("lawEnforcement", lawEnforcement)
                .add("status", "IN_USE")
                .add("language", "nb")
                .build();
        String line = Json.createObjectBuilder()
                .add("id", id.toString())
                .add("kind", "USE")
                .add("content", content)
                .build()
                .toString();
        var registrar = new Client(installation.url(), "registrar");
        Client.Answer answer = registrar.send(registrar
                .request("/api/v1/imports?format=jsonl")
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(line))
                .build());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().getJsonArray("rejected")).isEmpty();
    }

    /** What was found: a list, or the one case that was meant. */
    private static String hits(Page page, String words) {
        page.navigate("/tilsyn/sok?q=" + encoded(words));
        if (page.url().contains("/tilsyn/sak/")) {
            return page.locator("main .at-matters").innerText();
        }
        return page.locator("main ol.at-hits").allInnerTexts().toString();
    }

    private static String desk(Page page, String words) {
        page.navigate("/tilsyn/register?q=" + encoded(words));
        return page.locator("main").innerHTML();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
