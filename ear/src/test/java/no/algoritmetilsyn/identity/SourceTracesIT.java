package no.algoritmetilsyn.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.inbox.BodyDemand;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.letter.PdfText;
import no.algoritmetilsyn.partyaccess.ReadyAccess;
import no.algoritmetilsyn.search.IndexWords;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody who reports on their own workplace, from the complaint until the employer has seen the case: what gives them away stands
 * in the compartment of the vault and nowhere else, in no row, file, letter, export, log or mail, and on no page (aml § 2 A-7).
 */
@ExtendWith({Installation.class, Browser.class})
class SourceTracesIT {

    private static final String FIRST = "Quirinaldus";
    private static final String LAST = "Vexhagatun";
    private static final String NAME = FIRST + " " + LAST;
    private static final String EMAIL = "quirinaldus.vexhagatun@eksempel.test";
    private static final String PHONE = "96 54 31 87";
    private static final String IMPARTIAL = "{\"ground\": \"NONE\"}";

    private final Set<String> words = Stream.concat(Stream.of(NAME, FIRST, LAST, EMAIL), Traces.forms(PHONE).stream())
            .collect(Collectors.toSet());
    private final String mark = "Vaktlisteord" + System.nanoTime();

    private Installation installation;
    private Database database;
    private ReadyDemands ready;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        ready = new ReadyDemands(shared);
    }

    @Test
    void what_gives_a_source_away_stands_in_the_compartment_alone(Browser browser) throws Exception {
        JsonObject receipt = new Client(installation.url())
                .complain(
                        """
                        {"about": {"description": "Vaktlister"}, "text": "Systemet straffer sykdom. %s", "language": "nb",
                         "contact": {"name": "%s", "email": "%s", "phone": "%s"}}
                        """
                                .formatted(mark, NAME, EMAIL, PHONE))
                .json();
        String complaint =
                database.value("SELECT id FROM complaints WHERE reference = ?", receipt.getString("reference"));
        for (String account : List.of("leder", "jurist", "inspektor")) {
            ready.take(account, complaint, "declareImpartiality", IMPARTIAL);
        }
        ready.take("inspektor", complaint, "protectSource", "{\"reason\": \"Arbeider der.\"}");
        writesMore(browser, receipt);
        goesOn(complaint);
        String request = employerSeesTheCase(complaint);
        ready.take("inspektor", complaint, "readIncoming", "{}");
        assertThat(Letters.answer(new Client(installation.url(), "inspektor"), complaint, "Vi ser på det.")
                        .status())
                .isEqualTo(200);

        var traces = new Traces(installation);
        Patience.until(Duration.ofSeconds(30), () -> !traces.files("mail", List.of(EMAIL))
                .isEmpty());
        Set<String> indexed = new HashSet<>(IndexWords.since(installation.data().resolve("index/staff"), mark));
        // A telephone number is kept in one of its forms.
        assertThat(traces.tables(words)).containsExactly("vault.persons");
        assertThat(traces.tables(List.of(NAME))).containsExactly("vault.persons");
        for (String word : words) {
            assertThat(indexed).noneMatch(each -> each.contains(word.toLowerCase(Locale.ROOT)));
            assertThat(installation.serverLog()).noneMatch(line -> line.contains(word));
        }
        for (String folder : List.of("server", "anchor", "index")) {
            assertThat(traces.files(folder, words)).as(folder).isEmpty();
        }
        assertThat(traces.mails(words)).as("mails").isEmpty();
        filesOfTheCaseTellNothing(complaint);
        new SourceDoors(installation, words).tellNothing(complaint, ready.casefile(complaint), request, LAST, mark);
    }

    /** A picture, in which the name stands as its author. */
    private void writesMore(Browser browser, JsonObject receipt) throws IOException {
        try (Browser.Window window = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())) {
            Page page = window.page();
            page.navigate("/min-sak");
            page.fill("#reference", receipt.getString("reference"));
            page.fill("#code", receipt.getString("followUpCode"));
            page.click("#show");
            page.check("input[name=kind][value=ADDS]");
            page.fill("#text", "Her er vaktlisten.");
            page.setInputFiles("#files", new FilePayload("vaktliste.png", "image/png", SignedPicture.of(NAME)));
            page.click("#send");
            assertThat(page.locator("[role=status]")).containsText("Vi har fått det du sendte.");
        }
    }

    /** It is sorted, and a colleague notes something. */
    private void goesOn(String complaint) {
        ready.take(
                "inspektor",
                complaint,
                "sortComplaint",
                "{\"kind\": \"COMPLAINT\", \"reason\": \"Varsel.\", \"party\": false, \"partyReason\": \"Varsler.\", \"answer\": true}");
        ready.take("jurist", complaint, "addNote", "{\"text\": \"Kilden er vernet.\"}");
    }

    /** The employer is asked in the same case, asks to see its documents, and is given them. */
    private String employerSeesTheCase(String complaint) {
        Client.Answer opened = new Client(installation.url(), "inspektor")
                .post(
                        "/api/v1/cases/" + number(complaint) + "/proceedings",
                        ReadyDemands.opening("VOLUNTARY", "\"" + complaint + "\""));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        String demand = opened.json().getString("id");
        ready.take(
                "inspektor",
                demand,
                "draftDemand",
                """
                {"basis": "Noen som arbeider hos dere, har varslet.", "limit": "%s", "points": [
                 {"wanted": "EXPLANATION", "text": "Forklar vaktlistene."}]}
                """
                        .formatted(ReadyDemands.LIMIT));
        ready.take("inspektor", demand, "sendDemand", "{}");
        ready.take("virksomhet", demand, "askPartyAccess", "{\"scope\": \"ALL\", \"text\": \"Alt i saken.\"}");
        var access = new ReadyAccess(installation);
        String request = access.of(demand);
        new BodyDemand(installation).printed();
        List<String> documents = access.documents(request);
        Client.Answer given = new Client(installation.url(), "inspektor")
                .post(
                        "/api/v1/proceedings/" + request + "/steps/ruleAccess",
                        rulings(documents, each -> "\"outcome\": \"AS_IS\""));
        assertThat(given.status()).as("what may show the source").isEqualTo(422);
        assertThat(given.body()).contains("\"source\"");
        ready.take(
                "inspektor",
                request,
                "ruleAccess",
                rulings(
                        documents,
                        each -> complaint.equals(
                                        database.value("SELECT proceeding_id FROM documents WHERE id = ?::uuid", each))
                                ? "\"outcome\": \"REFUSED\", \"ground\": \"SOURCE\", \"reason\": \"Kan vise hvem som har varslet.\""
                                : "\"outcome\": \"AS_IS\""));
        return request;
    }

    private static String rulings(List<String> documents, UnaryOperator<String> ruling) {
        return documents.stream()
                .map(each -> "{\"document\": \"" + each + "\", " + ruling.apply(each) + "}")
                .collect(Collectors.joining(", ", "{\"rulings\": [", "]}"));
    }

    private String number(String proceeding) {
        return database.value(
                "SELECT case_year || '-' || case_seq FROM casefiles WHERE id = ?::uuid", ready.casefile(proceeding));
    }

    private void filesOfTheCaseTellNothing(String complaint) throws IOException, InterruptedException {
        List<String> files = database.column(
                """
                SELECT CAST(v.id AS text) FROM document_variants v JOIN documents d ON d.id = v.document_id
                WHERE d.casefile_id = ?::uuid
                """,
                ready.casefile(complaint));
        assertThat(files).hasSizeGreaterThan(2);
        var inspector = new Client(installation.url(), "inspektor");
        int pdfs = 0;
        for (String letter : database.column(
                "SELECT CAST(l.id AS text) FROM letters l JOIN proceedings p ON p.id = l.proceeding_id"
                        + " WHERE l.state = 'SENT' AND p.casefile_id = ?::uuid",
                ready.casefile(complaint))) {
            HttpResponse<byte[]> pdf = HttpClient.newHttpClient()
                    .send(
                            inspector
                                    .request("/api/v1/letters/" + letter + ".pdf")
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            if (pdf.statusCode() == 200) {
                pdfs++;
                assertThat(PdfText.of(pdf.body())).doesNotContain(words.toArray(String[]::new));
            }
        }
        assertThat(pdfs).as("letters that were read").isPositive();
    }
}
