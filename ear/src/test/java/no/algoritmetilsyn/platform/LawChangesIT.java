package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import no.algoritmetilsyn.platform.ApiDocument.Call;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A change of law by two persons, on the page and through the API. Its rows hold in years that no other test asks about. */
@ExtendWith({Installation.class, Browser.class})
class LawChangesIT {

    /** The calls that are seen here to go well. */
    static final Set<Call> CALLS = Set.of(
            new Call("GET", "/law/imports"),
            new Call("POST", "/law/imports"),
            new Call("GET", "/law/imports/{id}"),
            new Call("POST", "/law/imports/{id}/approve"),
            new Call("POST", "/law/imports/{id}/reject"),
            new Call("POST", "/law/imports/{id}/withdraw"),
            new Call("GET", "/law/tables/{table}"));

    private static final String PAGE = "/tilsyn/lov/endringer";
    private static final String HEADER = "valid_from,valid_until,amount,verified\n";
    private static final String REASON = "{\"reason\": \"Holdt mot kilden\"}";

    private static FilePayload file(String rows) {
        return new FilePayload("grunnbelop.csv", "text/csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_a_lawyer_hands_in_a_leader_approves_and_it_is_shown_with_its_source(
            Installation installation, Browser browser) {
        Browser.Window lawyer = Staff.login(browser, installation, "jurist");
        Page page = lawyer.page();
        page.navigate("/tilsyn/lov");
        page.click("main a[href$='" + PAGE + "']");
        lawyer.assertGood();
        page.click("#hand-in");
        assertThat(page.locator("#table-error").isVisible()).isTrue();
        assertThat(page.locator("#files-error").isVisible()).isTrue();
        assertThat(page.locator("#reason-error").isVisible()).isTrue();
        lawyer.assertGood();

        page.selectOption("#table", "basic_amounts");
        page.fill("#reason", "Forskrift om grunnbeløpet 2190");
        page.setInputFiles("#files", file("2190-05-01,2190-04-01,999999,true\n2191-05-01,2192-05-01,mye,true\n"));
        page.click("#hand-in");
        assertThat(page.locator("section[aria-labelledby=problems] tbody tr").allInnerTexts())
                .hasSize(2)
                .anyMatch(row -> row.contains("Linje 2") && row.contains("slutter før den begynner"))
                .anyMatch(row -> row.contains("Linje 3") && row.contains("helt tall"));
        lawyer.assertGood();
        shoot(page, "law-problems");

        page.selectOption("#table", "basic_amounts");
        page.setInputFiles("#files", file("2190-05-01,2191-05-01,999999,true\n"));
        page.click("#hand-in");
        lawyer.assertGood();
        assertThat(page.locator("main").innerText())
                .contains("Venter på godkjenning", "Ny rad", "2190-05-01", "999999", "Du har levert den");
        assertThat(page.locator("#approve").count()).isZero();
        assertThat(page.locator("#withdraw").count()).isEqualTo(1);
        shoot(page, "law-proposal");
        String address = page.url().replace("&gjort=LAW_PROPOSED", "");

        Browser.Window leader = Staff.login(browser, installation, "leder");
        Page other = leader.page();
        other.navigate(address);
        leader.assertGood();
        other.click("#approve");
        assertThat(other.locator("#decisionReason-error").isVisible()).isTrue();
        other.fill("#decisionReason", "Stemmer med forskriften");
        other.click("#approve");
        leader.assertGood();
        assertThat(other.locator("main").innerText()).contains("lovdata er endret", "Godkjent og gjelder");
        shoot(other, "law-approved");

        page.navigate("/tilsyn/lov?dag=1&dag-month=6&dag-year=2190");
        lawyer.assertGood();
        assertThat(page.locator("section[aria-labelledby=basicAmounts]").innerText())
                .contains("Lagt til ved en endring som", "Forskrift om grunnbeløpet 2190", "gjelder");
        page.navigate(PAGE);
        assertThat(page.locator("section[aria-labelledby=proposals]").innerText())
                .contains("Forskrift om grunnbeløpet 2190", "Godkjent og gjelder");
        lawyer.assertGood();
    }

    @ParameterizedTest
    @MethodSource("no.algoritmetilsyn.server.Walks#languages")
    void the_page_is_good_in_every_language(String language, Installation installation, Browser browser) {
        Browser.Window leader = Staff.login(browser, installation, "leder", Browser.Options.WIDE.in(language));
        leader.page().navigate(PAGE);
        leader.assertGood();
    }

    @Test
    void the_api_refuses_ones_own_and_what_is_stale(Installation installation) throws Exception {
        var caller = new ApiCaller(installation);
        caller.name("table", "basic_amounts");
        String before =
                caller.ok("arkivar", "GET", "/law/tables/{table}", "", "").body();
        assertThat(before).startsWith(HEADER);
        String query = "?table=basic_amounts&reason=Forskrift";
        JsonObject faults = caller.refused(
                        422, "jurist", "POST", "/law/imports", query, HEADER + "2194-05-01,,1,perhaps\n")
                .json();
        assertThat(faults.getJsonArray("errors")).hasSize(2);
        assertThat(faults.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/2/valid_until");

        JsonObject first = propose(caller, "leder", "2195-05-01,2196-05-01,1000001,true\n");
        JsonObject second = propose(caller, "jurist", "2196-05-01,2197-05-01,1000002,true\n");
        JsonObject third = propose(caller, "jurist", "2197-05-01,2198-05-01,1000003,true\n");
        caller.ok("leder", "GET", "/law/imports", "", "");

        caller.name("id", first.getString("id"));
        assertThat(caller.refused(403, "leder", "POST", "/law/imports/{id}/approve", "", REASON)
                        .json()
                        .getString("rule"))
                .isEqualTo("NOT_AUTHOR");
        caller.refused(403, "inspektor", "POST", "/law/imports/{id}/approve", "", REASON);
        caller.refused(403, "jurist", "POST", "/law/imports/{id}/withdraw", "", REASON);
        caller.refused(422, "jurist", "POST", "/law/imports/{id}/approve", "", "{\"reason\": \" \"}");
        assertThat(caller.ok("jurist", "POST", "/law/imports/{id}/approve", "", REASON)
                        .json()
                        .getString("state"))
                .isEqualTo("APPROVED");
        assertThat(caller.ok("jurist", "GET", "/law/tables/{table}", "", "").body())
                .isEqualTo(before + "2195-05-01,2196-05-01,1000001,true\n");

        caller.name("id", second.getString("id"));
        assertThat(caller.ok("leder", "GET", "/law/imports/{id}", "", "").json().getBoolean("stale"))
                .isTrue();
        assertThat(caller.refused(409, "leder", "POST", "/law/imports/{id}/approve", "", REASON)
                        .json()
                        .getString("rule"))
                .isEqualTo("STALE");
        caller.ok("leder", "POST", "/law/imports/{id}/reject", "", REASON);
        caller.refused(409, "leder", "POST", "/law/imports/{id}/approve", "", REASON);
        caller.name("id", third.getString("id"));
        caller.ok("jurist", "POST", "/law/imports/{id}/withdraw", "", REASON);
        assertThat(caller.answered()).containsAll(CALLS);
    }

    static JsonObject propose(ApiCaller caller, String account, String rows) {
        return caller.ok(account, "POST", "/law/imports", "?table=basic_amounts&reason=Forskrift", HEADER + rows)
                .json();
    }

    /** What it looks like is kept beside the reports. */
    private static void shoot(Page page, String name) {
        for (int width : new int[] {320, 1280}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/pictures/" + name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(1280);
    }
}
