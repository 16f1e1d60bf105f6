package no.algoritmetilsyn.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.algoritmetilsyn.server.Staff.caseOf;
import static no.algoritmetilsyn.server.Staff.declareImpartial;
import static no.algoritmetilsyn.server.Staff.register;
import static no.algoritmetilsyn.server.Staff.workOn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Staff;
import no.algoritmetilsyn.server.Staff.Filed;
import no.algoritmetilsyn.server.StatementLog;
import org.junit.jupiter.api.Test;

/** A complaint from the telephone to the answer, as inspectors handle it in their browsers. */
class InspectorJourneyIT extends InspectorJourney {

    @Test
    void a_complaint_by_phone_is_claimed_declared_sorted_and_answered_and_its_complainant_sees_that(Browser browser) {
        Browser.Window window = Staff.login(browser, installation, "inspektor");
        Page page = window.page();
        Filed filed = register(page, LONG_AGO, "Barnet mitt fikk ikke plass, og ingen kan si hvorfor.");
        assertThat(filed.reference()).matches("K-\\d{4}-\\d{6}");
        assertThat(status(filed)).isEqualTo("RECEIVED");

        page.navigate("/tilsyn/?ledige=1&type=sortComplaint");
        row(page, filed).getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("h1")).containsText(filed.reference());

        page.navigate("/tilsyn/?mine=1&type=sortComplaint");
        row(page, filed).locator("a[href$='/sorter']").click();
        assertThat(page.locator("h1")).containsText("Er du habil");
        declareImpartial(page);
        assertThat(page.locator("h1")).containsText("Hva er klage " + filed.reference());
        assertThat(page.locator("input[name=kind][value=COMPLAINT]")).not().isChecked();
        Staff.sort(page);
        assertThat(page.locator("[role=status]").first()).containsText("Klagen er sortert");
        assertThat(status(filed)).isEqualTo("IN_HAND");

        page.click("a[href$='/svar']");
        answer(page, "Kommunen må se på søknaden en gang til.\n\nHilsen oss");
        assertThat(page.locator("[role=status]").first()).containsText("Brevet er sendt");
        assertThat(status(filed)).isEqualTo("ANSWERED");
        page.navigate(caseOf(database, filed.reference()));
        assertThat(page.locator(".at-events").first())
                .containsText(Pattern.compile(
                        "skrev ned klagen.*tok en oppgave.*sorterte klagen.*svarte på klagen", Pattern.DOTALL));
        window.assertClean();
    }

    @Test
    void a_page_of_the_work_list_takes_few_statements_however_long_it_is(Browser browser) {
        Page page = Staff.login(browser, installation, "inspektor").page();
        page.navigate("/tilsyn/");
        List<String> statements = new StatementLog(installation)
                .during(() -> page.navigate("/tilsyn/?ledige=1")).stream()
                        .filter(statement -> statement.matches("(?s).*(FROM tasks|accounts|relations|casefiles).*"))
                        // Who follows the changes asks for relations that have ended, many times a second.
                        .filter(statement -> !statement.contains(".until<="))
                        .toList();
        assertThat(statements).hasSizeBetween(1, 6);
    }

    @Test
    void a_file_of_a_case_is_saved_and_never_run(Browser browser) {
        Browser.Window window = Staff.login(browser, installation, "inspektor");
        Page page = window.page();
        page.navigate("/tilsyn/ny-klage");
        page.check("input[name=channel][value=LETTER]");
        page.fill("#description", "Et brev i posten");
        page.fill("#text", "Se vedlegget.");
        page.setInputFiles(
                "#files",
                new FilePayload("<svar>.txt", "text/html", "<script>x()</script>".getBytes(StandardCharsets.UTF_8)));
        page.check("input[name=contact][value=true]");
        page.click("#file");
        String reference = page.locator(".at-receipt dd").first().innerText();
        page.navigate(caseOf(database, reference));
        String file = page.locator("a[href*='/tilsyn/dokument/']").getAttribute("href");

        APIResponse answer = window.context().request().get(installation.url() + file);
        assertThat(answer.text()).isEqualTo("<script>x()</script>");
        assertThat(answer.headers())
                .containsEntry("content-security-policy", "sandbox; default-src 'none'")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store");
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
        assertThat(answer.headers().get("content-type")).startsWith("text/plain");
        assertThat(database.column(
                        "SELECT a.action FROM audit_events a JOIN complaints c ON c.casefile_id = a.chain "
                                + "WHERE c.reference = ?",
                        reference))
                .contains("DOCUMENT_READ");
    }

    @Test
    void an_interim_reply_says_why_and_when(Browser browser) {
        Page page = Staff.login(browser, installation, "inspektor").page();
        Filed filed = sorted(page, "Svaret lar vente på seg.");
        awaitTask(filed, "replyInterim");
        page.navigate(workOn(database, filed.reference(), "forelopig-svar"));
        page.click("#take");
        assertThat(page.locator("main")).containsText(filed.reference());
        page.click("#submit");
        assertThat(page.locator("[role=alert][autofocus]")).isVisible();
        for (Locator block : page.locator("textarea[id^=block-]").all()) {
            block.fill("Vi har bedt kommunen om en forklaring.");
        }
        page.click("#submit");
        page.click("#send");
        assertThat(page.locator("[role=status]").first()).containsText("Brevet er sendt");
        assertThat(database.value(
                        "SELECT l.content FROM letters l JOIN complaints c ON c.id = l.proceeding_id "
                                + "WHERE c.reference = ? AND l.state = 'SENT' AND l.kind = 'INTERIM_REPLY'",
                        filed.reference()))
                .contains("Vi har bedt kommunen om en forklaring", "\"expected\"");
    }

    @Test
    void a_complaint_moves_to_another_case_by_number(Browser browser) {
        Page page = Staff.login(browser, installation, "inspektor").page();
        Filed moved = sorted(page, "Hører sammen med en annen.");
        Filed other = register(page, LONG_AGO, "Den andre.");
        String number = database.value(
                "SELECT k.case_year || '/' || k.case_seq FROM casefiles k JOIN complaints c ON c.casefile_id = k.id "
                        + "WHERE c.reference = ?",
                other.reference());
        page.navigate(workOn(database, moved.reference(), "flytt"));
        page.fill("#number", number);
        page.fill("#reason", "Samme algoritme i samme kommune.");
        page.click("#take");
        assertThat(page.locator(".ds-error-summary")).containsText("habiliteten");
        page.click("a[href*='/habilitet?til=']");
        declareImpartial(page);
        assertThat(page.locator("#reason")).hasValue("Samme algoritme i samme kommune.");
        page.click("#take");
        assertThat(page.locator("h1")).containsText(number);
        assertThat(page.locator("main")).containsText(moved.reference());
        assertThat(page.locator("main")).containsText(other.reference());

        // Two complaints in one case now: each is answered by its own process, and the case closes with the last.
        assertThat(caseStatus(moved)).isEqualTo("OPEN");
        page.navigate(workOn(database, moved.reference(), "svar"));
        answer(page, "Svaret på den første.");
        assertThat(status(moved)).isEqualTo("ANSWERED");
        assertThat(status(other)).isEqualTo("RECEIVED");
        assertThat(processes(moved)).isZero();
        assertThat(processes(other)).isEqualTo(1);
        assertThat(caseStatus(other)).isEqualTo("OPEN");
        page.navigate(workOn(database, other.reference(), "sorter"));
        Staff.sort(page);
        page.navigate(workOn(database, other.reference(), "svar"));
        answer(page, "Svaret på den andre.");
        assertThat(status(other)).isEqualTo("ANSWERED");
        assertThat(processes(other)).isZero();
        assertThat(caseStatus(other)).isEqualTo("CLOSED");
    }

    private String caseStatus(Filed filed) {
        return database.value(
                "SELECT k.status FROM casefiles k JOIN complaints c ON c.casefile_id = k.id WHERE c.reference = ?",
                filed.reference());
    }

    private long processes(Filed filed) {
        return database.number(
                "SELECT count(*) FROM act_ru_execution e JOIN complaints c ON c.id::text = e.business_key_ "
                        + "WHERE e.parent_id_ IS NULL AND c.reference = ?",
                filed.reference());
    }

    /** The engine's timer runs on a thread of its own. */
    private void awaitTask(Filed filed, String kind) {
        Patience.until(
                Duration.ofSeconds(20),
                () -> database.number(
                                "SELECT count(*) FROM tasks t JOIN complaints c ON c.id = t.subject_id "
                                        + "WHERE c.reference = ? AND t.kind = ?",
                                filed.reference(),
                                kind)
                        > 0);
    }
}
