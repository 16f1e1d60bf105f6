package no.algoritmetilsyn.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import no.algoritmetilsyn.server.AtOnce;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody whose complaint was dismissed appeals that by the code, on the page of the complaint and without JavaScript (forvaltningsloven
 * §§ 2 third paragraph, 28).
 */
@ExtendWith(Installation.class)
class OwnAppealIT {

    private static final String PAGE = "/min-sak";
    private static final String WHY = "Dere har ikke sett på brevet fra kommunen.";

    private Installation installation;
    private Database database;
    private DismissedComplaints complaints;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        complaints = new DismissedComplaints(shared);
    }

    private Desk citizen(String language) {
        return Desk.anybody(installation, "10.36.0.2", language);
    }

    private static Desk.Sheet shown(Desk desk, JsonObject receipt) {
        Client.Answer answer = desk.open(PAGE)
                .send(
                        "follow",
                        "show",
                        "reference",
                        receipt.getString("reference"),
                        "code",
                        receipt.getString("followUpCode"));
        return desk.shown(PAGE, answer);
    }

    private String appealsOf(JsonObject receipt) {
        return database.value(
                "SELECT string_agg(id || '', ' ') FROM appeals WHERE appealed_id = ?::uuid", complaints.id(receipt));
    }

    @Test
    void it_is_appealed_once_however_often_it_is_sent_and_the_staff_sees_it() throws Exception {
        JsonObject receipt = complaints.receipt(true);
        Desk.Sheet page = shown(citizen("nb"), receipt);
        assertThat(page.body()).contains("Klag på svaret", "Siste dag er ").doesNotContain("Fristen gikk ut");
        Map<String, Client.Answer> both = AtOnce.call(Map.of(
                "first", () -> page.send("appealing", "sendAppeal", "appealText", WHY),
                "second", () -> page.send("appealing", "sendAppeal", "appealText", WHY)));
        assertThat(both.values()).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("Vi har fått klagen din").doesNotContain("id=\"appealing\"");
        });
        String appeal = appealsOf(receipt);
        assertThat(appeal).as("one").hasSize(36);
        assertThat(database.value("SELECT channel FROM appeals WHERE id = ?::uuid", appeal))
                .isEqualTo("OWN_PAGES");
        assertThat(Desk.of(installation, "inspektor")
                        .open("/tilsyn/delsak/" + appeal)
                        .body())
                .contains(WHY);
    }

    @Test
    void somebody_anonymous_appeals_and_reads_the_answer_to_that() {
        JsonObject receipt = complaints.receipt(false);
        Client.Answer sent = shown(citizen("nn"), receipt).send("appealing", "sendAppeal", "appealText", WHY);
        assertThat(sent.body()).contains("Vi har fått klaga di");
        new ReadyAppeals(installation).annulled(appealsOf(receipt));
        assertThat(shown(citizen("nb"), receipt).body())
                .contains("Vi tok feil.")
                .doesNotContain("id=\"appealing\"");
        assertThat(database.value("SELECT status FROM complaints WHERE id = ?::uuid", complaints.id(receipt)))
                .isEqualTo("IN_HAND");
    }

    @Test
    void what_is_missing_is_told_in_the_language_of_the_reader() {
        JsonObject receipt = complaints.receipt(true);
        Map.of(
                        "nb", "Skriv hva du mener er galt.",
                        "nn", "Skriv kva du meiner er gale.",
                        "en", "Write what you think is wrong.")
                .forEach((language, sentence) -> {
                    Desk desk = citizen(language);
                    Client.Answer refused = shown(desk, receipt)
                            .send("appealing", "sendAppeal", "appealText", " ", "appealChange", "Ta saken opp.");
                    assertThat(refused.body()).as(language).contains(sentence);
                    assertThat(desk.shown(PAGE, refused).filledIn("appealing"))
                            .containsEntry("appealChange", "Ta saken opp.");
                });
        assertThat(appealsOf(receipt)).isNull();
    }
}
