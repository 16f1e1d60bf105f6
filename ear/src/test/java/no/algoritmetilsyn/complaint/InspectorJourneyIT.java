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
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Staff;
import no.algoritmetilsyn.server.Staff.Filed;
import no.algoritmetilsyn.server.StatementLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A complaint from the telephone to the answer, as inspectors handle it in their browsers. */
@ExtendWith({Installation.class, Browser.class})
class InspectorJourneyIT {

    /** So long ago that its tasks stand first in the work list, and the interim reply is due. */
    private static final LocalDate LONG_AGO = LocalDate.now().minusDays(120);

    private Installation installation;
    private Database database;
    private Client citizen;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        citizen = new Client(shared.url());
    }

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
        page.fill("#text", "Kommunen må se på søknaden en gang til.\n\nHilsen oss");
        Staff.press(page, "Send svaret");
        Staff.press(page, "Ja, send");
        assertThat(page.locator("[role=status]").first()).containsText("Svaret er sendt");
        assertThat(status(filed)).isEqualTo("ANSWERED");
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
                        // Who follows the changes asks for relations that have ended, twenty times a second.
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
    void the_second_caseworker_is_told_who_and_when_and_keeps_the_text(Browser browser) {
        Page first = Staff.login(browser, installation, "inspektor").page();
        Filed filed = sorted(first, "To svarer samtidig.");
        Page second = Staff.login(browser, installation, "jurist").page();
        second.navigate(workOn(database, filed.reference(), "svar"));
        declareImpartial(second);
        first.navigate(workOn(database, filed.reference(), "svar"));

        second.fill("#text", "Mitt svar, som jeg har brukt en time på.");
        first.fill("#text", "Det raske svaret.");
        answer(first);
        assertThat(status(filed)).isEqualTo("ANSWERED");

        answer(second);
        assertThat(second.locator("#taken")).containsText("Inga Inspektør gjorde ferdig denne oppgaven");
        assertThat(second.locator("#taken"))
                .containsText(Integer.toString(LocalDate.now().getYear()));
        assertThat(second.locator("#text")).hasValue("Mitt svar, som jeg har brukt en time på.");
        second.reload();
        assertThat(second.locator("main")).containsText("Inga Inspektør gjorde ferdig denne oppgaven");
        assertThat(second.locator("#text")).hasValue("Mitt svar, som jeg har brukt en time på.");
        assertThat(database.number(
                        "SELECT count(*) FROM complaint_letters l JOIN complaints c ON c.id = l.complaint_id "
                                + "WHERE c.reference = ?",
                        filed.reference()))
                .isOne();
    }

    @Test
    void a_claimed_task_cannot_be_claimed_by_another(Browser browser) {
        Page first = Staff.login(browser, installation, "inspektor").page();
        Filed filed = register(first, LONG_AGO, "To tar den samme oppgaven.");
        String list = "/tilsyn/?ledige=1&type=sortComplaint";
        Page second = Staff.login(browser, installation, "jurist").page();
        first.navigate(list);
        second.navigate(list);
        row(first, filed).getByRole(AriaRole.BUTTON).click();
        assertThat(first.locator("h1")).containsText(filed.reference());
        row(second, filed).getByRole(AriaRole.BUTTON).click();
        assertThat(second.locator("#taken")).containsText("Inga Inspektør tok denne oppgaven");

        first.navigate("/tilsyn/?mine=1");
        row(first, filed).locator("a[href$='/frigi']").click();
        Staff.press(first, "Legg tilbake");
        assertThat(first.locator("#error-summary")).isVisible();
        first.fill("#reason", "Skal på ferie.");
        Staff.press(first, "Legg tilbake");
        assertThat(first.locator("[role=status]").first()).containsText("lagt tilbake");
        first.navigate(caseOf(database, filed.reference()));
        assertThat(first.locator(".at-events").first()).containsText("Skal på ferie.");
    }

    @Test
    void a_draft_outlives_the_session(Browser browser) {
        Browser.Window window = Staff.login(browser, installation, "inspektor");
        Page page = window.page();
        Filed filed = sorted(page, "Økten tar slutt midt i svaret.");
        String address = workOn(database, filed.reference(), "svar");
        page.navigate(address);
        page.fill("#text", "Et langt svar som ikke må gå tapt.");
        assertThat(page.locator("[data-draft-status]")).containsText("Utkastet er lagret");

        window.context().clearCookies();
        Staff.press(page, "Send svaret");
        assertThat(page.locator("h1")).containsText("Logg inn");
        Staff.login(page, "inspektor");
        assertThat(page).hasURL(installation.url() + address);
        assertThat(page.locator("#text")).hasValue("Et langt svar som ikke må gå tapt.");
        assertThat(database.column("SELECT encode(content, 'escape') FROM drafts"))
                .allSatisfy(content -> assertThat(content).doesNotContain("langt svar"));
    }

    @Test
    void a_caseworker_who_is_disqualified_loses_the_case_and_its_tasks(Browser browser) {
        Page page = Staff.login(browser, installation, "jurist").page();
        Filed filed = register(page, LONG_AGO, "Saken til en slektning.");
        page.navigate("/tilsyn/?ledige=1&type=sortComplaint");
        row(page, filed).getByRole(AriaRole.BUTTON).click();
        page.navigate(caseOf(database, filed.reference()) + "/habilitet");
        page.check("input[name=ground][value=AUTOMATIC]");
        page.click("#declare");
        assertThat(page.locator("#error-summary")).isVisible();
        page.fill("#explanation", "Klageren er søsteren min.");
        page.click("#declare");
        assertThat(page.locator("h1")).containsText("ikke lenger tilgang");

        assertThat(page.navigate(caseOf(database, filed.reference())).status()).isEqualTo(403);
        assertThat(page.navigate(workOn(database, filed.reference(), "sorter")).status())
                .isEqualTo(403);
        assertThat(database.value(
                        "SELECT t.claimed_by FROM tasks t JOIN complaints c ON c.id = t.subject_id "
                                + "WHERE c.reference = ? AND t.kind = 'sortComplaint'",
                        filed.reference()))
                .isNull();
        assertThat(database.column(
                        "SELECT a.detail FROM audit_events a JOIN complaints c ON c.casefile_id = a.chain "
                                + "WHERE c.reference = ?",
                        filed.reference()))
                .noneMatch(detail -> detail.contains("søsteren"));
    }

    @Test
    void the_complainant_has_a_name_only_on_demand_and_each_reading_is_kept(Browser browser) {
        Page page = Staff.login(browser, installation, "inspektor").page();
        Filed filed = register(page, LONG_AGO, "Hvem som klager, skal ligge skjult.");
        page.navigate(caseOf(database, filed.reference()) + "/habilitet");
        declareImpartial(page);
        page.navigate(Staff.proceedingOf(database, filed.reference()));
        assertThat(page.content()).doesNotContain("Petra Prøvesen");
        page.selectOption("select[name^=formal]", "CONTACT");
        Staff.press(page, "Vis navn og kontakt");
        assertThat(page.locator(".at-contact")).containsText("Petra Prøvesen");
        assertThat(page.locator(".at-contact")).containsText("22 22 22 22");
        assertThat(database.column(
                        "SELECT r.purpose FROM vault.readings r JOIN complaints c ON c.complainant_id = r.person_id "
                                + "WHERE c.reference = ?",
                        filed.reference()))
                .containsExactly("CONTACT");
        page.navigate(caseOf(database, filed.reference()));
        assertThat(page.content()).doesNotContain("Petra Prøvesen").contains("slo opp navn og kontakt");
    }

    @Test
    void an_interim_reply_says_why_and_when(Browser browser) {
        Page page = Staff.login(browser, installation, "inspektor").page();
        Filed filed = sorted(page, "Svaret lar vente på seg.");
        awaitTask(filed, "replyInterim");
        page.navigate(workOn(database, filed.reference(), "forelopig-svar"));
        String draft = page.locator("#text").inputValue();
        assertThat(draft).contains(filed.reference());
        Staff.press(page, "Send foreløpig svar");
        assertThat(page.locator(".ds-error-summary")).containsText("hakeparentes");
        page.fill("#text", draft.replace("[skriv hvorfor]", "vi har bedt kommunen om en forklaring"));
        Staff.press(page, "Send foreløpig svar");
        Staff.press(page, "Ja, send");
        assertThat(page.locator("[role=status]").first()).containsText("foreløpige svaret er sendt");
        assertThat(database.value(
                        "SELECT l.text FROM complaint_letters l JOIN complaints c ON c.id = l.complaint_id "
                                + "WHERE c.reference = ? AND l.expected_on IS NOT NULL",
                        filed.reference()))
                .contains("vi har bedt kommunen om en forklaring");
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
        page.fill("#text", "Svaret på den første.");
        answer(page);
        assertThat(status(moved)).isEqualTo("ANSWERED");
        assertThat(status(other)).isEqualTo("RECEIVED");
        assertThat(processes(moved)).isZero();
        assertThat(processes(other)).isEqualTo(1);
        assertThat(caseStatus(other)).isEqualTo("OPEN");
        page.navigate(workOn(database, other.reference(), "sorter"));
        Staff.sort(page);
        page.navigate(workOn(database, other.reference(), "svar"));
        page.fill("#text", "Svaret på den andre.");
        answer(page);
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

    private Filed sorted(Page page, String text) {
        Filed filed = register(page, LONG_AGO, text);
        page.navigate(workOn(database, filed.reference(), "sorter"));
        declareImpartial(page);
        Staff.sort(page);
        assertThat(page.locator("[role=status]").first()).containsText("Klagen er sortert");
        return filed;
    }

    private static void answer(Page page) {
        Staff.press(page, "Send svaret");
        Staff.press(page, "Ja, send");
        page.waitForLoadState();
    }

    private static Locator row(Page page, Filed filed) {
        return page.locator("#tasks tbody tr").filter(new Locator.FilterOptions().setHasText(filed.reference()));
    }

    private String status(Filed filed) {
        return citizen.follow(filed.reference(), filed.code()).json().getString("status");
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
