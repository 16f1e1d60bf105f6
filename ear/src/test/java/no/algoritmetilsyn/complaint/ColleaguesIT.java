package no.algoritmetilsyn.complaint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.algoritmetilsyn.server.Staff.caseOf;
import static no.algoritmetilsyn.server.Staff.declareImpartial;
import static no.algoritmetilsyn.server.Staff.register;
import static no.algoritmetilsyn.server.Staff.workOn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Staff;
import no.algoritmetilsyn.server.Staff.Filed;
import org.junit.jupiter.api.Test;

/** Several caseworkers and one complaint: who has it, who may not, and who has looked. */
class ColleaguesIT extends InspectorJourney {

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
        assertThat(second.locator("#taken")).containsText(database.today().getYear() + " kl. ");
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
}
