package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What cannot be seen never decides, whichever way it comes in. */
@ExtendWith(Installation.class)
class TypedTextIT {

    private Installation installation;
    private Client client;
    private Database database;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        client = new Client(shared.url()).from("10.77.0.1");
        database = new Database(shared);
    }

    @Test
    void the_api_reads_what_the_pages_read() {
        String mark = UUID.randomUUID().toString();
        String body = Json.createObjectBuilder()
                .add("about", Json.createObjectBuilder().add("organisationNumber", "310\u00A0023\u00A0450"))
                .add("text", "\uFEFFBla\u030A\u00AD \r\n" + mark + "\u0002\u200B")
                .add(
                        "contact",
                        Json.createObjectBuilder()
                                .add("name", "Ka\u200Bri\u00A0Nordmann")
                                .add("email", "ka\u200Bri@example.no\u00A0")
                                .add("phone", "\u202A+47\u00A022.22.22.22\u202C"))
                .add("language", "nb")
                .build()
                .toString();
        assertThat(client.complain("\uFEFF" + body).status()).isEqualTo(201);
        String text = "Blå\n" + mark;
        assertThat(database.value("SELECT organisation_number FROM complaints WHERE text = ?", text))
                .isEqualTo("310023450");
        JsonObject wrong = client.complain(body.replace("ka\u200Bri@", "pål@").replace("22.22.22.22", "x"))
                .json();
        assertThat(wrong.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactly("contact.email", "contact.phone");
    }

    @Test
    void a_complaint_is_followed_by_reference_and_code_as_people_paste_them() {
        JsonObject receipt = client.complain(Client.anonymous("Limt inn")).json();
        String reference = receipt.getString("reference");
        String code = receipt.getString("followUpCode");
        for (String typed : new String[] {
            reference.replace('-', '\u2011'), reference.replace("-", " ").toLowerCase(), reference.replace("-", "")
        }) {
            assertThat(client.follow(
                                    URLEncoder.encode(typed, StandardCharsets.UTF_8)
                                            .replace("+", "%20"),
                                    code)
                            .status())
                    .as(typed)
                    .isEqualTo(200);
            assertThat(new Form(client)
                            .send("/min-sak", "show", "reference", typed, "code", code.replace('-', '\u00A0'))
                            .body())
                    .as(typed)
                    .contains(">" + reference + "<");
        }
    }

    @Test
    void staff_and_public_forms_read_alike() {
        Desk inspector = Desk.of(installation, "inspektor");
        String mark = UUID.randomUUID().toString();
        String[] fields = Registration.of(
                "PHONE",
                "a\u00ADb\r\rc " + mark,
                LocalDate.of(2026, 5, 17),
                "organisationNumber",
                "310.023\u00A0450",
                "contact",
                "false",
                "name",
                "Ola\u00A0Nordmann",
                "email",
                "ola@example.no\u200B",
                "phone",
                "22\u00A022\u00A022\u00A022",
                "received",
                "17.\u00A0mai\u00A02026",
                "received-month",
                "",
                "received-year",
                "\u200B");
        assertThat(inspector
                        .open("/tilsyn/ny-klage")
                        .send("register", "file", fields)
                        .body())
                .contains("at-receipt");
        assertThat(database.value(
                        "SELECT organisation_number || received_at::date FROM complaints WHERE text = ?",
                        "ab\n\nc " + mark))
                .isEqualTo("3100234502026-05-17");

        var form = new Form(client);
        form.send("/klage", "next", "aboutKind", "ORGANISATION");
        assertThat(form.send("/klage/virksomhet", "next", "organisationNumber", "310\u202F023\u2011450")
                        .response()
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith("/klage/hendelse"));
        assertThat(form.follow(form.send("/klage/hendelse", "next", "text", "\u3164\u200B"))
                        .body())
                .contains("id=\"text-error\"");
        assertThat(form.send("/klage/hendelse", "next", "text", "Fra Word:\u000B\u0002punkt\u000C")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void a_national_identity_number_is_asked_about_and_masked() {
        String number = "018390 10091";
        String mark = UUID.randomUUID().toString();
        var form = new Form(client);
        form.send("/klage", "next", "aboutKind", "DESCRIPTION");
        form.send("/klage/beskrivelse", "next", "description", "Poengmodell " + mark);
        form.send("/klage/hendelse", "next", "text", "Mitt nummer er " + number + ", " + mark);
        form.send("/klage/anonym", "next", "who", "ANONYMOUS");
        assertThat(form.get("/klage/kontroll").body()).contains("id=\"nummer\"");
        assertThat(form.send("/klage/kontroll", "send").body()).contains("id=\"nummer-error\"");
        assertThat(form.send("/klage/kontroll", "send", "nummer", "1").status()).isEqualTo(302);
        assertThat(database.value("SELECT text FROM complaints WHERE text LIKE ?", "%" + mark))
                .contains(number);
        assertThat(client.complain(Client.anonymous("Nummer " + number + " " + mark))
                        .status())
                .isEqualTo(201);

        Desk inspector = Desk.of(installation, "inspektor");
        Patience.until(
                Duration.ofSeconds(60),
                () -> inspector.open("/tilsyn/sok?q=" + mark).body().contains("***********"));
        assertThat(inspector.open("/tilsyn/sok?q=" + mark).body()).doesNotContain(number);
    }

    @Test
    void a_user_name_may_begin_with_a_capital() {
        String tasks = "/api/v1/tasks";
        assertThat(new Client(installation.url(), "Inspektor", "inspektor")
                        .from("10.77.0.2")
                        .get(tasks)
                        .status())
                .isEqualTo(200);
        assertThat(new Client(installation.url(), "\u200Binspektor ", "inspektor")
                        .from("10.77.0.2")
                        .get(tasks)
                        .status())
                .isEqualTo(200);
        assertThat(new Client(installation.url(), "inspektor", "Inspektor")
                        .from("10.77.0.2")
                        .get(tasks)
                        .status())
                .isEqualTo(401);
    }
}
