package no.algoritmetilsyn.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the staff look for is found by its number as people say it, by an organisation, and by words. */
@ExtendWith({Installation.class, Browser.class})
class FindIT {

    private static final String NUMBER =
            "SELECT f.case_year || '/' || f.case_seq FROM casefiles f JOIN complaints c ON c.casefile_id = f.id "
                    + "WHERE c.reference = ?";

    private static final Duration INDEXED = Duration.ofSeconds(20);

    private Installation installation;
    private Client inspector;
    private String reference;
    private String complaint;
    private String casefile;
    private String number;

    @BeforeEach
    void a_complaint(Installation shared) {
        installation = shared;
        inspector = new Client(shared.url(), "inspektor");
        reference = new Client(shared.url())
                .complain(
                        """
                        {"about": {"organisationNumber": "974760673"}, "text": "Systemet ga feil svar %s.",
                         "anonymous": true, "language": "nb"}
                        """
                                .formatted(System.nanoTime()))
                .json()
                .getString("reference");
        var database = new Database(shared);
        complaint = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        casefile = database.value("SELECT casefile_id FROM complaints WHERE reference = ?", reference);
        number = database.value(NUMBER, reference);
    }

    @Test
    void one_that_is_meant_is_led_to_however_its_number_is_said(Browser browser) {
        String[] case_ = number.split("/");
        String sequence = reference.substring(7);
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            for (String said : List.of(
                    "Sak " + number,
                    number + ".",
                    "sak " + case_[0] + "-" + case_[1],
                    case_[0] + " " + case_[1],
                    reference,
                    reference.toLowerCase(),
                    "k " + case_[0] + " " + Integer.parseInt(sequence),
                    "Klage " + reference + ".",
                    number + "-1")) {
                page.navigate("/tilsyn/");
                page.fill("#find", said);
                page.press("#find", "Enter");
                page.waitForURL(url -> !url.endsWith("/tilsyn/"));
                assertThat(page.url()).as(said).isEqualTo(installation.url() + "/tilsyn/sak/" + casefile);
            }
            assertThat(page.locator("main .at-matters")).isNotNull();
            page.navigate("/tilsyn/sok?q=sak+1999/1");
            assertThat(page.locator("main").innerText())
                    .contains("Vi leste det som saksnummer 1999/1.")
                    .doesNotContain(reference);
        }
    }

    @Test
    void bare_digits_and_an_organisation_find_all_that_it_may_be() {
        JsonArray bare = find(inspector, reference.substring(7).replaceFirst("^0+", ""));
        assertThat(ids(bare)).contains(complaint);
        for (String said : List.of("974 760 673", "974760673", "Org.nr. 974.760.673", "NO 974760673 MVA")) {
            assertThat(ids(find(inspector, said))).as(said).contains(complaint);
        }
        JsonObject hit = bare.stream()
                .map(JsonValue::asJsonObject)
                .filter(found -> found.getString("id").equals(complaint))
                .findFirst()
                .orElseThrow();
        assertThat(hit.getString("kind")).isEqualTo("COMPLAINT");
        assertThat(hit.getString("number")).isEqualTo(reference);
        assertThat(hit.getString("path")).isEqualTo("/tilsyn/sak/" + casefile);
        assertThat(hit.getString("title")).contains("Systemet ga feil svar");
    }

    @Test
    void words_of_what_it_is_about_find_it_soon() {
        String word = new Database(installation).value("SELECT title FROM proceedings WHERE id = ?::uuid", complaint);
        Patience.until(INDEXED, () -> ids(find(inspector, word)).contains(complaint));
        assertThat(ids(find(inspector, word.toUpperCase()))).contains(complaint);
    }

    @Test
    void nobody_finds_what_they_may_not_see() {
        var appeals = new Client(installation.url(), "klageorgan");
        for (String said : List.of(number, reference, number + "-1", "974760673", "Systemet ga feil svar")) {
            assertThat(ids(find(appeals, said))).as(said).doesNotContain(complaint, casefile);
        }
    }

    @Test
    void a_national_identity_number_is_not_looked_for_and_leaves_the_address(Browser browser) {
        var answer = inspector.get("/api/v1/find?q=" + encoded("018390 10091"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("10091");
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate("/tilsyn/sok?q=" + encoded("018390 10091"));
            assertThat(page.url()).doesNotContain("10091");
            assertThat(page.content()).doesNotContain("10091").contains("Vi søker ikke etter fødselsnummer");
        }
    }

    @Test
    void the_work_list_is_searched_alike() {
        for (String said : List.of("sak " + number, reference, "974 760 673", "systemet ga feil")) {
            assertThat(inspector.get("/api/v1/tasks?q=" + encoded(said)).json().getJsonArray("tasks").stream()
                            .map(task -> task.asJsonObject().getString("reference")))
                    .as(said)
                    .contains(reference);
        }
        JsonObject row = inspector
                .get("/api/v1/tasks?q=" + reference)
                .json()
                .getJsonArray("tasks")
                .getJsonObject(0);
        assertThat(row.getString("proceedingId")).isEqualTo(complaint);
        assertThat(row.getString("proceedingKind")).isEqualTo("COMPLAINT");
        assertThat(row.getString("caseId")).isEqualTo(casefile);
        assertThat(row.getString("caseNumber")).isEqualTo(number);
        assertThat(row.getString("title")).startsWith("Systemet ga feil svar");
        assertThat(row.getString("receivedAt")).isNotBlank();
        assertThat(inspector.get("/api/v1/tasks?q=sak+1999/1").json().getJsonArray("tasks"))
                .isEmpty();
    }

    @Test
    void a_person_is_found_by_a_post_for_a_purpose_in_cases_that_one_handles(Browser browser) {
        String name = "Personfinner" + Long.toString(System.nanoTime(), 36);
        String theirs = new Client(installation.url())
                .complain(
                        """
                        {"about": {"description": "Et system"}, "text": "Finn meg.",
                         "contact": {"name": "Kari %s"}, "language": "nb"}
                        """
                                .formatted(name))
                .json()
                .getString("reference");
        var database = new Database(installation);
        String theirCase = database.value("SELECT casefile_id FROM complaints WHERE reference = ?", theirs);
        String body = "{\"q\": \"%s\", \"purpose\": \"CONTACT\"}".formatted(name);
        assertThat(inspector.post("/api/v1/find", body).body())
                .as("not declared")
                .isEqualTo("[]");
        assertThat(ids(find(inspector, name))).isEmpty();

        Desk.of(installation, "inspektor").declareImpartial(theirCase);
        assertThat(new Client(installation.url(), "jurist")
                        .post("/api/v1/find", body)
                        .body())
                .isEqualTo("[]");
        assertThat(new Client(installation.url(), "arkivar")
                        .post("/api/v1/find", body)
                        .status())
                .isEqualTo(403);
        for (String wrong : List.of(
                "{}",
                "{\"q\": \"%s\"}".formatted(name),
                "{\"q\": \"%s\", \"purpose\": \"NYSGJERRIG\"}".formatted(name),
                "{\"q\": \"018390 10091\", \"purpose\": \"CONTACT\"}")) {
            assertThat(inspector.post("/api/v1/find", wrong).status()).as(wrong).isEqualTo(422);
        }
        String found = inspector.post("/api/v1/find", body).body();
        assertThat(found).contains("Kari " + name, "/tilsyn/sak/" + theirCase, "PERSON");
        assertThat(database.number(
                        "SELECT count(*) FROM vault.readings WHERE casefile_id = ?::uuid AND purpose = 'CONTACT'",
                        theirCase))
                .isOne();
        assertThat(database.column("SELECT action FROM audit_events WHERE chain = ?::uuid", theirCase))
                .contains("COMPLAINANT_READ");
        assertThat(inspector.post("/api/v1/find", body).body())
                .as("to be declared again")
                .isEqualTo("[]");

        Desk.of(installation, "inspektor").declareImpartial(theirCase);
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate("/tilsyn/sok");
            page.click("button[name=finnPerson]");
            page.locator("#error-summary").waitFor();
            page.fill("#person", name);
            page.selectOption("#purpose", "CONTACT");
            page.click("button[name=finnPerson]");
            assertThat(page.locator("#persons ~ [role=status]").innerText()).contains("Kari " + name);
            assertThat(page.url()).doesNotContain(name);
        }
    }

    private static JsonArray find(Client client, String said) {
        var answer = client.get("/api/v1/find?q=" + encoded(said));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        try (var reader = jakarta.json.Json.createReader(new StringReader(answer.body()))) {
            return reader.readArray();
        }
    }

    private static List<String> ids(JsonArray found) {
        return found.stream().map(hit -> hit.asJsonObject().getString("id")).toList();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
