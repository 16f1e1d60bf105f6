package no.algoritmetilsyn.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import no.algoritmetilsyn.inbox.BodyDemand;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Something is taken out of a file that came from outside, through the API and on its page; others see the version without it. */
@ExtendWith({Installation.class, Browser.class})
class FileRedactionIT {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures");

    private Installation installation;
    private Database database;
    private BodyDemand bodies;
    private Client inspector;
    private String demand;
    private String document;

    @BeforeEach
    void came(Installation shared) throws IOException {
        installation = shared;
        database = new Database(shared);
        bodies = new BodyDemand(shared);
        demand = bodies.sent();
        inspector = new Client(shared.url(), "inspektor");
        document = inspector
                .handIn("Klage fra Solveig Uren.pdf", pdf("Eg heiter Solveig Uren.", "Modellen svarte feil."))
                .json()
                .getString("id");
        Client.Answer recorded = take(
                "recordIncoming",
                "{\"sender\": \"BODY\", \"about\": \"Et vedlegg\", \"receivedOn\": \"" + database.today()
                        + "\", \"files\": [\"" + document + "\"]}");
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(200);
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setLeading(20);
                content.newLineAtOffset(60, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private Client.Answer take(String step, String input) {
        return inspector.post("/api/v1/proceedings/" + demand + "/steps/" + step, input);
    }

    private Client.Answer redact(String words) {
        return take(
                "redactFile",
                "{\"document\": \"" + document + "\", \"passages\": [{\"words\": \"" + words
                        + "\", \"provision\": \"OFFL_13\"}]}");
    }

    private String newest() {
        return database.value(
                "SELECT id FROM document_variants WHERE document_id = ?::uuid AND format = 'REDACTED'"
                        + " ORDER BY created_at DESC LIMIT 1",
                document);
    }

    private byte[] stored() {
        return HexFormat.of()
                .parseHex(database.value(
                        "SELECT string_agg(encode(c.bytes, 'hex'), '' ORDER BY c.seq) FROM blob_chunks c"
                                + " JOIN document_variants v ON v.blob_id = c.blob_id WHERE v.id = ?::uuid",
                        newest()));
    }

    @Test
    void the_body_sees_the_file_without_the_name() throws Exception {
        Client.Answer wrong = redact("Torbjørn Kvamme");
        assertThat(wrong.status()).as(wrong.body()).isEqualTo(422);
        assertThat(wrong.body()).contains("/passages/0/words", "notFound");
        Client.Answer made = redact("Solveig Uren");
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        Client.Answer shown = take(
                "releaseDocuments",
                "{\"to\": \"ORGANISATION\", \"ground\": \"forvaltningsloven § 18\", \"files\": [\"" + document
                        + "\"]}");
        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        Desk body = Desk.of(installation, "virksomhet");
        assertThat(body.open("/virksomhet/delsak/" + demand).body())
                .contains("-sladdet-1.pdf")
                .doesNotContain("Solveig");
        assertThat(body.open("/virksomhet/dokument/" + newest()).status()).isEqualTo(200);
        assertThat(openedBy("virksomhet")).as("its custody").isEqualTo(1);
        String original = database.value(
                "SELECT id FROM document_variants WHERE document_id = ?::uuid AND format = 'ORIGINAL'", document);
        assertThat(body.open("/virksomhet/dokument/" + original).status()).isIn(403, 404);
        assertThat(PdfText.of(stored()))
                .contains("[utelate, offl. § 13]", "Modellen svarte feil.")
                .doesNotContain("Solveig", "Uren");
    }

    private long openedBy(String account) {
        return database.number(
                "SELECT count(*) FROM custody c JOIN accounts a ON a.id = c.actor_id"
                        + " WHERE c.act = 'OPENED' AND c.variant_id = ?::uuid AND a.user_name = ?",
                newest(),
                account);
    }

    @Test
    void a_file_is_read_and_redacted_on_its_page_without_a_script(Browser browser) {
        try (Browser.Window window =
                Staff.login(browser, installation, "inspektor", Browser.Options.WIDE.withoutJavaScript())) {
            Page page = window.page();
            page.navigate("/tilsyn/delsak/" + demand + "/sladd-fil");
            page.click("a[href='?valgt=" + document + "#reading']");
            assertThat(page.inputValue("#document")).isEqualTo(document);
            assertThat(page.textContent("#reading ~ details")).contains("Eg heiter Solveig Uren.");
            page.fill("#passages-0-words", "Solveig Moe");
            page.check("input[name=passages-0-provision][value=OFFL_13]");
            page.click("#review");
            page.click("#take");
            assertThat(page.textContent(".at-error-summary")).contains("Disse ordene finnes ikke der som tekst.");
            page.fill("#passages-0-words", "Solveig Uren");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("redact-file.png"))
                    .setFullPage(true));
            page.click("#review");
            page.click("#take");
            assertThat(page.url()).contains("gjort=FILE_REDACTED");
            assertThat(page.textContent("section[aria-labelledby=documents]")).contains("-sladdet-1.pdf");
            page.navigate("/tilsyn/delsak/" + demand + "/sladd-fil");
            assertThat(page.textContent("main")).contains("Sladdet utgave: fil-");
        }
    }
}
