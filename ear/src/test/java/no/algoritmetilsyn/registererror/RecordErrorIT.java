package no.algoritmetilsyn.registererror;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.UUID;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody reports an error in a record, follows it, and everybody sees how many there are. */
@ExtendWith({Installation.class, Browser.class})
class RecordErrorIT {

    private Installation installation;
    private Database database;
    private Client citizen;
    private String algorithm;

    @BeforeEach
    void connect(Installation installation) {
        this.installation = installation;
        database = new Database(installation);
        citizen = new Client(installation.url()).from("10.4.0.4");
        algorithm = database.value("SELECT id FROM algorithm_records WHERE name = ?", "Bemanningsplan for sengepost");
    }

    private String form() {
        return "/algoritmer/" + algorithm + "/meld-feil";
    }

    private JsonObject counter() {
        return citizen.get("/api/v1/algorithms/" + algorithm).json().getJsonObject("errorReports");
    }

    @Test
    void a_report_is_filed_sorted_answered_and_counted(Browser browser) {
        JsonObject before = counter();
        Page page = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())
                .go("/algoritmer/" + algorithm);
        page.click("a[href$='/meld-feil']");
        page.click("#send");
        assertThat(page.title()).startsWith("Feil: ");
        assertThat(page.locator(".at-error-summary").innerText()).contains("Skriv hva som er feil eller mangler.");
        page.fill("#text", "Modellen ble byttet ut i mai.");
        page.selectOption("#felt", "operatingLogic");
        page.fill("#knownFrom", "Jeg jobber på sengeposten.");
        page.click("#send");
        assertThat(page.url()).contains("/klage/kvittering");
        assertThat(page.locator("h1").innerText()).isEqualTo("Vi har fått meldingen din om feil");
        String reference = page.textContent("#reference");
        String code = page.textContent("#code");
        assertThat(counter().getInt("open")).isEqualTo(before.getInt("open") + 1);
        assertThat(database.value("SELECT proposed_kind FROM complaints WHERE reference = ?", reference))
                .isEqualTo("REGISTER_ERROR");

        page.navigate("/min-sak");
        page.fill("#reference", reference);
        page.fill("#code", code);
        page.click("#show");
        assertThat(page.locator("main").innerText())
                .contains("Bemanningsplan for sengepost", "Hvordan den virker", "Jeg jobber på sengeposten.");

        Page staff = Staff.login(browser, installation, "inspektor").page();
        staff.navigate(Staff.workOn(database, reference, "sorter"));
        Staff.declareImpartial(staff);
        assertThat(staff.locator("input[type=radio]:checked").count())
                .as("ticked beforehand")
                .isZero();
        assertThat(staff.locator("main").innerText())
                .contains("Hvordan den virker", "Jeg jobber på sengeposten.", "melding om feil i en oppføring");
        staff.check("input[name=kind][value=REGISTER_ERROR]");
        staff.fill("#reason", "Gjelder en opplysning i registeret.");
        staff.check("input[name=answer][value=true]");
        staff.click("#take");
        staff.waitForURL(address -> address.contains("/tilsyn/sak/"));
        assertThat(database.column(
                        """
                        SELECT d.rule_code FROM deadlines d JOIN complaints c ON c.id = d.subject_id
                        WHERE c.reference = ? AND d.status = 'RUNNING'
                        """,
                        reference))
                .contains("register-error-answer-goal")
                .doesNotContain("complaint-answer-goal");
        assertThat(database.value(
                        """
                        SELECT t.due_on FROM tasks t JOIN complaints c ON c.id = t.subject_id
                        WHERE c.reference = ? AND t.kind = 'answerComplaint'
                        """,
                        reference))
                .as("the day by which it is to be answered")
                .isEqualTo(database.value(
                        """
                        SELECT d.due_date FROM deadlines d JOIN complaints c ON c.id = d.subject_id
                        WHERE c.reference = ? AND d.rule_code = 'register-error-answer-goal'
                        """,
                        reference));
        staff.navigate(Staff.workOn(database, reference, "svar"));
        Letters.answer(staff, "Takk. Oppføringen er rettet.");
        assertThat(counter().getInt("open")).isEqualTo(before.getInt("open"));
        assertThat(counter().getInt("closed")).isEqualTo(before.getInt("closed") + 1);
        assertThat(citizen.get("/algoritmer/" + algorithm).body())
                .doesNotContain("Modellen ble byttet ut", "sengeposten.")
                .contains("ferdigbehandlet");
    }

    @Test
    void the_same_form_sent_twice_is_one_report_and_a_changed_one_another() {
        String key = "0123456789abcdef".repeat(3);
        int before = counter().getInt("open");
        var sender = new Form(citizen);
        assertThat(sender.send(form(), "send", "key", key, "text", "Feil navn").status())
                .isEqualTo(302);
        assertThat(sender.send(form(), "send", "key", key, "text", "Feil navn").status())
                .isEqualTo(302);
        assertThat(counter().getInt("open")).isEqualTo(before + 1);
        assertThat(sender.send(form(), "send", "key", key, "text", "Feil navn og dato")
                        .status())
                .isEqualTo(302);
        assertThat(counter().getInt("open")).isEqualTo(before + 2);
    }

    @Test
    void a_name_goes_into_the_vault_and_nothing_that_is_no_field_gets_in() {
        var sender = new Form(citizen);
        String wrong = sender.send(form(), "send", "text", "Feil", "felt", "<script>", "email", "per@eksempel.test")
                .body();
        assertThat(wrong)
                .contains("Feltet finnes ikke.", "Skriv navnet ditt også")
                .doesNotContain("<script>\"");
        assertThat(sender.send(
                                form(),
                                "send",
                                "text",
                                "Feil tall",
                                "name",
                                "Pernille Prøvesen",
                                "email",
                                "pernille@eksempel.test")
                        .status())
                .isEqualTo(302);
        String row = database.value("SELECT c::text FROM complaints c WHERE text = 'Feil tall'");
        assertThat(row).doesNotContain("Pernille");
        assertThat(database.value("SELECT complainant_id FROM complaints WHERE text = 'Feil tall'"))
                .isNotNull();
    }

    @Test
    void a_record_that_nobody_may_see_takes_no_reports() {
        String unknown = "/algoritmer/" + UUID.randomUUID() + "/meld-feil";
        assertThat(citizen.get(unknown).status()).isEqualTo(404);
        assertThat(new Form(citizen).send(unknown, "send", "text", "Feil").status())
                .isEqualTo(404);
    }

    @Test
    void a_report_by_the_api_is_the_same_as_one_by_the_page() {
        int before = counter().getInt("open");
        String key = UUID.randomUUID().toString();
        var first = citizen.reportError(algorithm, Client.anonymousError("Feil versjon av modellen"), key);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        var again = citizen.reportError(algorithm, Client.anonymousError("Feil versjon av modellen"), key);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(counter().getInt("open")).isEqualTo(before + 1);
        String reference = first.json().getString("reference");
        assertThat(citizen.follow(reference, first.json().getString("followUpCode"))
                        .json()
                        .getString("status"))
                .isEqualTo("RECEIVED");
        assertThat(database.value(
                        """
                        SELECT concat_ws(' ', channel, proposed_kind, error_field, error_known_from)
                        FROM complaints WHERE reference = ?
                        """,
                        reference))
                .isEqualTo("API REGISTER_ERROR operatingLogic Jeg har lest koden.");
    }

    @Test
    void the_key_stands_for_one_report_in_one_record() {
        String key = UUID.randomUUID().toString();
        String body = Client.anonymousError("Samme nøkkel");
        assertThat(citizen.reportError(algorithm, body, key).status()).isEqualTo(201);
        String other =
                database.value("SELECT id FROM algorithm_records WHERE name = ?", "Prioritering av barnehageplass");
        assertThat(citizen.reportError(other, body, key).status()).isEqualTo(422);
        assertThat(citizen.complain(Client.anonymous("Samme nøkkel"), key).status())
                .isEqualTo(422);
        assertThat(citizen.reportError(algorithm, body, "mellom rom").status()).isEqualTo(400);
    }

    @Test
    void what_the_api_cannot_take_is_named_in_the_senders_language() {
        String body = "{\"field\":\"none\",\"knownFrom\":\"%s\",\"contact\":{\"email\":\"x\"},\"language\":\"nn\"}"
                .formatted("x".repeat(2_001));
        var refused = new Client(installation.url())
                .in("nn")
                .reportError(algorithm, body, UUID.randomUUID().toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getString("title")).startsWith("Noko i meldinga må rettast");
        assertThat(refused.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactly("text", "field", "knownFrom", "contact.name", "contact.email");
        var strange = citizen.reportError(
                algorithm,
                "{\"about\":{},\"text\":7,\"anonymous\":true,\"language\":\"nb\"}",
                UUID.randomUUID().toString());
        assertThat(strange.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactly("about", "text");
        for (String unknown : new String[] {UUID.randomUUID().toString(), "none"}) {
            assertThat(citizen.reportError(
                                    unknown,
                                    Client.anonymousError("Finnes ikke"),
                                    UUID.randomUUID().toString())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_form_is_accessible_with_and_without_errors(Browser browser) {
        for (String language : new String[] {"nb", "nn", "en"}) {
            Browser.Window window =
                    browser.open(installation, Browser.Options.WIDE.in(language).wide(320));
            Page page = window.go(form());
            window.assertAccessible();
            window.assertFits();
            page.fill("#email", "feil");
            page.click("#send");
            window.assertAccessible();
            window.assertFits();
            assertThat(page.evaluate("document.activeElement.className").toString())
                    .contains("error-summary");
        }
    }
}
