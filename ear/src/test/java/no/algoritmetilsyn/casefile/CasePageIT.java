package no.algoritmetilsyn.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.algoritmetilsyn.inbox.BodyDemand;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents are read beside what is written, cases that belong together are joined, a closed one is opened again. */
@ExtendWith({Installation.class, Browser.class})
class CasePageIT {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures");

    private Installation installation;
    private Database database;
    private String demand;
    private String casefile;

    @BeforeEach
    void open(Installation shared) {
        installation = shared;
        database = new Database(shared);
        demand = new BodyDemand(shared).sent();
        casefile = caseOf(demand);
    }

    private String caseOf(String proceeding) {
        return database.value("SELECT casefile_id FROM proceedings WHERE id = ?::uuid", proceeding);
    }

    private String number(String of) {
        return database.value("SELECT case_year || '/' || case_seq FROM casefiles WHERE id = ?::uuid", of);
    }

    private static byte[] pdf(String... pages) throws IOException {
        try (var document = new PDDocument()) {
            for (String text : pages) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(60, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private String came() throws IOException {
        var inspector = new Client(installation.url(), "inspektor");
        String document = inspector
                .handIn("Logg fra modellen.pdf", pdf("Den forste siden.", "Modellen svarte feil.", "Slutt."))
                .json()
                .getString("id");
        Client.Answer recorded = inspector.post(
                "/api/v1/proceedings/" + demand + "/steps/recordIncoming",
                "{\"sender\": \"BODY\", \"about\": \"Loggen\", \"receivedOn\": \"" + database.today()
                        + "\", \"files\": [\"" + document + "\"]}");
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(200);
        return database.value("SELECT id FROM document_variants WHERE document_id = ?::uuid", document);
    }

    private long readings(String variant) {
        return database.number(
                "SELECT count(*) FROM audit_events WHERE action = 'DOCUMENT_READ' AND subject_id = ?::uuid", variant);
    }

    @Test
    void a_document_is_read_beside_the_form_and_what_is_typed_stays(Browser browser) throws Exception {
        String variant = came();
        Browser.Window window = Staff.login(browser, installation, "inspektor");
        Page page = window.page();
        page.navigate("/tilsyn/delsak/" + demand + "/notat");
        page.fill("#text", "Jeg leser mens jeg skriver.");
        page.click("a[data-beside][href*='" + variant + "']");
        Locator shown = page.locator("[data-beside-page] [data-page]");
        assertThat(shown.locator("h2")).isFocused();
        assertThat(shown).containsText("Den forste siden.");
        shown.locator("a[rel=next]").click();
        assertThat(shown).containsText("Modellen svarte feil.");
        assertThat(page.locator("#text")).hasValue("Jeg leser mens jeg skriver.");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("document-beside.png"))
                .setFullPage(true));
        window.assertGood();
        page.locator("[data-beside-page] > div > button").click();
        assertThat(page.locator("[data-beside-page]")).isHidden();
        assertThat(page.locator("a[data-beside][href*='" + variant + "']")).isFocused();
        assertThat(readings(variant)).as("it is one reading").isEqualTo(1);
    }

    @Test
    void pages_are_turned_without_a_script(Browser browser) throws Exception {
        String variant = came();
        try (Browser.Window window =
                Staff.login(browser, installation, "inspektor", Browser.Options.WIDE.withoutJavaScript())) {
            Page page = window.page();
            page.navigate("/tilsyn/sak/" + casefile);
            page.click("a[href$='" + variant + "/vis']");
            assertThat(page.textContent(".at-page")).contains("Side 1 av 3", "Den forste siden.");
            assertThat(page.getAttribute(".at-page-picture", "src")).startsWith("data:image/png;base64,");
            page.click("a[rel=next]");
            assertThat(page.textContent(".at-page")).contains("Side 2 av 3", "Modellen svarte feil.");
            page.click("a[href*='bredde=200']");
            assertThat(page.getAttribute(".at-page-picture", "data-width")).isEqualTo("200");
            page.fill("input[name=side]", "3");
            page.click(".at-page-links button");
            assertThat(page.textContent(".at-page")).contains("Slutt.");
            page.navigate("/tilsyn/dokument/" + variant + "/vis?side=4");
            assertThat(page.textContent(".at-page")).contains("Den siste er side 3.");
        }
    }

    @Test
    void a_whole_case_is_one_file_and_all_in_it_is_read(Browser browser) throws Exception {
        String variant = came();
        Browser.Window window = Staff.login(browser, installation, "inspektor");
        window.page().navigate("/tilsyn/sak/" + casefile);
        String address = window.page().getAttribute("a[href*='/tilsyn/samlet/']", "href");
        APIResponse answer = window.context().request().get(installation.url() + address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
        try (PDDocument bound = Loader.loadPDF(answer.body())) {
            assertThat(new PDFTextStripper().getText(bound))
                    .contains("Sak " + number(casefile), "Innhold", "Opplysninger om saken")
                    .contains("Send oss modellkortet.", "Modellen svarte feil.")
                    .contains(bound.getNumberOfPages() + " / " + bound.getNumberOfPages());
        }
        assertThat(readings(variant)).isEqualTo(1);
    }

    @Test
    void cases_that_belong_together_are_found_and_joined_without_a_script(Browser browser) {
        String other = caseOf(new BodyDemand(installation).sent());
        try (Browser.Window window =
                Staff.login(browser, installation, "inspektor", Browser.Options.WIDE.withoutJavaScript())) {
            Page page = window.page();
            page.navigate("/tilsyn/sak/" + casefile);
            page.click("a[href$='/andre-saker']");
            page.click("#join");
            assertThat(page.textContent(".at-error-summary")).contains("Søk etter den andre saken, og velg den.");
            page.fill("#caseWords", number(other));
            page.click("#findCase");
            page.check("input[name=other][value='" + other + "']");
            page.check("input[name=relation][value=SAME_BODY]");
            page.click("#join");
            assertThat(page.url()).contains("gjort=CASE_LINKED");
            assertThat(page.textContent("section[aria-labelledby=related]"))
                    .contains("Samme virksomhet: ", number(other));
            page.navigate("/tilsyn/sak/" + other);
            assertThat(page.textContent("section[aria-labelledby=related]")).contains(number(casefile));
            page.navigate("/tilsyn/sak/" + other + "/andre-saker");
            page.click("button[name^=remove-]");
            assertThat(page.url()).contains("gjort=CASE_UNLINKED");
            // Where a proceeding is moved, the number is found in the same way, and what was typed stays.
            page.navigate("/tilsyn/delsak/" + demand + "/flytt");
            page.fill("#reason", "Samme modell.");
            page.fill("#caseWords", number(other));
            page.click("#findCase");
            page.click("button[name=pick-0]");
            assertThat(page.inputValue("#number")).isEqualTo(number(other));
            assertThat(page.inputValue("#reason")).isEqualTo("Samme modell.");
            page.click("#take");
            assertThat(page.url()).contains("gjort=PROCEEDING_MOVED_IN");
        }
    }

    @Test
    void a_leader_opens_a_closed_case_again(Browser browser) {
        String other = caseOf(new BodyDemand(installation).sent());
        Client.Answer moved = new Client(installation.url(), "inspektor")
                .post(
                        "/api/v1/proceedings/" + demand + "/steps/moveProceeding",
                        "{\"number\": \"" + number(other) + "\", \"reason\": \"Samme sak.\"}");
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(status()).isEqualTo("CLOSED");
        Page page = Staff.login(browser, installation, "leder").page();
        page.navigate("/tilsyn/sak/" + casefile);
        page.click("a[href$='/gjenapne']");
        Staff.declareImpartial(page);
        page.click("#reopen");
        assertThat(page.locator(".at-error-summary")).containsText("Velg hvorfor saken skal åpnes igjen.");
        page.check("input[name=ground][value=NEW_FACTS]");
        page.fill("#explanation", "Kommunen fant loggene.");
        page.click("#reopen");
        assertThat(page.locator("main")).containsText("Saken er åpnet igjen.");
        assertThat(page.locator("main")).containsText("Kommunen fant loggene.");
        assertThat(page.locator("section[aria-labelledby=journal]")).containsText("Saken er åpnet igjen");
        assertThat(status()).isEqualTo("OPEN");
        Client.Answer check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.body()).contains("case-is-open-as-long-as-a-proceeding-in-it");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
        page.click("a[href$='/gjenapne']");
        page.click("#close");
        assertThat(page.locator("main")).containsText("Saken er avsluttet igjen.");
        assertThat(status()).isEqualTo("CLOSED");
    }

    @Test
    void those_whom_it_concerns_are_told_with_how_they_are_reached_on_a_phone(Browser browser) {
        var phone = Browser.Options.WIDE.wide(320);
        try (Browser.Window window = Staff.login(browser, installation, "inspektor", phone)) {
            for (String address : List.of("/tilsyn/sak/" + casefile, "/tilsyn/delsak/" + demand)) {
                window.page().navigate(address);
                assertThat(window.page().locator("section[aria-labelledby=parties] li li"))
                        .containsText(new String[] {
                            "Språk i brev: Nynorsk", "Siste brev: Innboksen til virksomheten", "Representert ved:"
                        });
                window.assertGood();
            }
        }
    }

    private String status() {
        return database.value("SELECT status FROM casefiles WHERE id = ?::uuid", casefile);
    }
}
