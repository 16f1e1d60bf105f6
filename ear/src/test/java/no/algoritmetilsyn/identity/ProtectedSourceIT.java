package no.algoritmetilsyn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Set;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who reports on their own workplace is known to those whom a leader has named, and to nobody else (aml § 2 A-7). */
@ExtendWith(Installation.class)
class ProtectedSourceIT {

    private Installation installation;
    private Database database;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
    }

    @Test
    void only_named_readers_are_told_and_the_name_stands_on_no_letter() {
        String name = "Wilhelmina Varselstad" + System.nanoTime();
        String complaint = complain(name, "\"protectedSource\": true,");
        for (String account : new String[] {"leder", "jurist", "inspektor"}) {
            take(account, complaint, "declareImpartiality", "{\"ground\": \"NONE\"}", 200);
        }
        assertThat(shown("inspektor", complaint)).doesNotContain(name).contains("Vernet kilde");
        Client.Answer forged = Desk.of(installation, "inspektor")
                .open("/tilsyn/delsak/" + complaint)
                .send("case", "vis=" + complaint, "formal-" + complaint, "CONTACT");
        assertThat(forged.status()).as("asked without the button").isEqualTo(403);
        assertThat(forged.body()).doesNotContain(name);
        Patience.until(Duration.ofSeconds(20), () -> refusals().contains("\"rule\":\"SOURCE\""));

        take("inspektor", complaint, "nameSourceReader", reader("inspektor"), 403);
        assertThat(take("leder", complaint, "nameSourceReader", reader("leder"), 422))
                .contains("self");
        assertThat(take("leder", complaint, "nameSourceReader", reader("inspektor2"), 422))
                .contains("notHandling");
        assertThat(take("leder", complaint, "nameSourceReader", reader("finnesikke"), 422))
                .contains("unknown");
        take("leder", complaint, "nameSourceReader", reader("inspektor"), 200);
        assertThat(shown("inspektor", complaint)).contains(name);
        assertThat(shown("jurist", complaint)).as("another colleague").doesNotContain(name);
        assertThat(shown("leder", complaint)).as("who names is not told").doesNotContain(name);
        assertThat(found(name)).doesNotContain(name);

        declareAgain(complaint);
        answer(complaint);
        assertThat(new Traces(installation).tables(Set.of(name))).containsExactly("vault.persons");
        take("leder", complaint, "endSourceReader", "{\"userName\": \"inspektor\"}", 200);
        assertThat(shown("inspektor", complaint)).doesNotContain(name);
    }

    @Test
    void a_name_that_was_open_can_be_protected_and_never_opened_again() {
        String name = "Ottoline Meldestad" + System.nanoTime();
        String complaint = complain(name, "");
        take("inspektor", complaint, "declareImpartiality", "{\"ground\": \"NONE\"}", 200);
        assertThat(take("inspektor", complaint, "nameSourceReader", reader("jurist"), 403))
                .isNotEmpty();
        assertThat(shown("inspektor", complaint)).contains(name);
        declareAgain(complaint);
        take("inspektor", complaint, "protectSource", "{\"reason\": \"Hun arbeider der.\"}", 200);
        assertThat(shown("inspektor", complaint)).doesNotContain(name);
        assertThat(take("inspektor", complaint, "protectSource", "{\"reason\": \"Igjen.\"}", 409))
                .contains("protected");
    }

    @Test
    void the_public_form_offers_it_and_asks_for_a_name() {
        String name = "Petronella Skjulstad" + System.nanoTime();
        var form = new Form(new Client(installation.url()).from("10.8.0.77"));
        form.send("/klage", "next", "aboutKind", "DESCRIPTION");
        form.send("/klage/beskrivelse", "next", "description", "Vaktlister");
        form.send("/klage/hendelse", "next", "text", "Systemet straffer oss som har vært syke.");
        form.send("/klage/anonym", "next", "who", "SOURCE");
        form.send("/klage/kontakt", "next", "name", name, "email", "", "phone", "");
        form.send("/klage/kontroll", "send");
        assertThat(form.get("/klage/kvittering").body()).containsPattern("K-\\d{4}-\\d{6}");
        assertThat(database.value("SELECT protection FROM vault.persons WHERE name = ?", name))
                .isEqualTo("SOURCE");
        Client.Answer both = new Client(installation.url())
                .complain(
                        """
                        {"about": {"description": "Et system"}, "text": "Et varsel.", "anonymous": true, "protectedSource": true,
                         "language": "nb"}
                        """);
        assertThat(both.status()).isEqualTo(422);
    }

    private String complain(String name, String more) {
        JsonObject receipt = new Client(installation.url())
                .complain(
                        """
                        {"about": {"description": "Vaktlister"}, "text": "Systemet straffer oss som har vært syke.", %s
                         "contact": {"name": "%s"}, "language": "nb"}
                        """
                                .formatted(more, name))
                .json();
        return database.value("SELECT id FROM complaints WHERE reference = ?", receipt.getString("reference"));
    }

    private static String reader(String account) {
        return "{\"userName\": \"%s\", \"reason\": \"Skal snakke med kilden.\"}".formatted(account);
    }

    private String take(String account, String id, String step, String input, int status) {
        Client.Answer answer =
                new Client(installation.url(), account).post("/api/v1/proceedings/" + id + "/steps/" + step, input);
        assertThat(answer.status()).as(step + ": " + answer.body()).isEqualTo(status);
        return answer.body();
    }

    /** Who has read a name may know that person. */
    private void declareAgain(String complaint) {
        take("inspektor", complaint, "declareImpartiality", "{\"ground\": \"NONE\"}", 200);
    }

    /** The page of the complaint after its reader has asked for the name. */
    private String shown(String account, String complaint) {
        Desk desk = Desk.of(installation, account);
        Desk.Sheet page = desk.open("/tilsyn/delsak/" + complaint);
        if (!page.body().contains("formal-" + complaint)) {
            return page.body();
        }
        return page.send("case", "vis=" + complaint, "formal-" + complaint, "CONTACT")
                .body();
    }

    private String found(String name) {
        return new Client(installation.url(), "inspektor")
                .post("/api/v1/find", "{\"q\": \"%s\", \"purpose\": \"CONTACT\"}".formatted(name.split(" ")[1]))
                .body();
    }

    private String refusals() {
        return new Client(installation.url(), "admin")
                .get("/api/v1/operations/refusals")
                .body()
                .replace(" ", "");
    }

    /** Sorts and answers it, so that a letter is printed. */
    private void answer(String complaint) {
        take(
                "inspektor",
                complaint,
                "sortComplaint",
                "{\"kind\": \"COMPLAINT\", \"reason\": \"Varsel.\", \"party\": false, \"partyReason\": \"Varsler.\", \"answer\": true}",
                200);
        assertThat(Letters.answer(new Client(installation.url(), "inspektor"), complaint, "Vi ser på det.")
                        .status())
                .isEqualTo(200);
    }
}
