package no.algoritmetilsyn.decision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import no.algoritmetilsyn.penalty.ReadyPenalties;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The authority takes a decision back by itself: by its page and through the API, on the server (forvaltningsloven § 35). */
@ExtendWith(Installation.class)
class DecisionReversalIT {

    private Installation installation;
    private Database database;
    private ReadyDecisions decisions;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        decisions = new ReadyDecisions(shared);
    }

    @Test
    void a_claimed_penalty_its_order_and_its_decision_end_when_the_letter_leaves() {
        String penalty = new ReadyPenalties(installation).until("registerPayment");
        String order = database.value("SELECT order_id FROM penalties WHERE id = ?::uuid", penalty);
        String decision = database.value("SELECT decision_id FROM orders WHERE id = ?::uuid", order);
        Desk desk = Desk.of(installation, "inspektor");
        Client.Answer written = desk.open("/tilsyn/delsak/" + decision + "/gjor-om-vedtaket")
                .send(
                        "step",
                        "take",
                        "ground",
                        "NOT_DETRIMENTAL",
                        "effect",
                        "FROM_THE_BEGINNING",
                        "because",
                        "Vi hadde ikkje heimel.",
                        "heard",
                        "Ingen måtte varslast.");
        assertThat(written.status()).as(written.body()).isLessThan(400);
        String letter = database.value(
                "SELECT id FROM letters WHERE proceeding_id = ?::uuid AND kind = 'DECISION_REVERSED'", decision);
        assertThat(letter).as(written.body()).isNotNull();
        assertThat(desk.open("/tilsyn/delsak/" + decision).body())
                .contains("Omgjøringen er skrevet, men ikke sendt.", "Vi hadde ikkje heimel.");
        assertThat(proceeding(decision).getString("state")).isEqualTo("MADE");

        decisions.send(decision, letter, "leder");
        assertThat(proceeding(decision).getString("state")).isEqualTo("REVERSED");
        assertThat(proceeding(decision).getBoolean("open")).isFalse();
        assertThat(proceeding(order).getString("state")).isEqualTo("CLOSED");
        JsonObject ended = proceeding(penalty);
        assertThat(ended.getBoolean("open")).isFalse();
        assertThat(ended.getJsonObject("facts").getInt("accrued")).isZero();
        assertThat(database.number(
                        "SELECT count(*) FROM tasks WHERE subject_id IN (?, ?, ?) AND state = 'OPEN'",
                        UUID.fromString(decision),
                        UUID.fromString(order),
                        UUID.fromString(penalty)))
                .isZero();
        assertThat(Desk.of(installation, "virksomhet")
                        .open("/virksomhet/delsak/" + decision)
                        .body())
                .as("the body reads the letter")
                .contains("Vi har gjort om vedtaket");
        assertThat(refused(decision)).isEqualTo("reversed");
        decisions.take("virksomhet", decision, "receiveAppeal", "{\"text\": \"Vi vil ha vedtaket.\"}");
        assertThat(database.value("SELECT decided_on FROM appeals WHERE appealed_id = ?::uuid", decision))
                .as("what is appealed is that it was taken back")
                .isEqualTo(database.today().toString());
        check();
    }

    @Test
    @Tag("soak")
    void an_order_is_withdrawn_and_holds_no_longer() {
        String decision = decisions.made();
        String letter = decisions.begin(
                decision,
                "reverseDecision",
                """
                {"ground": "NOT_DETRIMENTAL", "effect": "FROM_NOW", "because": "Systemet er slått av.",
                 "heard": "Det er til fordel for dei."}
                """);
        decisions.send(decision, letter, "leder");
        assertThat(proceeding(decision).getString("state")).isEqualTo("WITHDRAWN");
        assertThat(proceeding(decision).getJsonObject("facts").getString("reversalEffect"))
                .isEqualTo("FROM_NOW");
        String order = database.value("SELECT id FROM orders WHERE decision_id = ?::uuid", decision);
        assertThat(proceeding(order).getBoolean("open")).isFalse();
        check();
    }

    @Test
    @Tag("soak")
    void the_person_who_complained_is_told_and_a_party_is_not_deprived_of_what_benefits_them() {
        String decision = decisions.made(decisions.fromComplaint());
        String input =
                """
                {"ground": "INVALID", "effect": "FROM_THE_BEGINNING", "because": "Vi hadde ikkje heimel.",
                 "heard": "Klagaren er høyrd."%s}
                """;
        Client.Answer untold = new Client(installation.url(), "inspektor")
                .post("/api/v1/proceedings/" + decision + "/steps/reverseDecision", input.formatted(""));
        assertThat(untold.status()).isEqualTo(422);
        assertThat(untold.body()).contains("/told", "required");
        String letter = decisions.begin(
                decision, "reverseDecision", input.formatted(", \"told\": \"Vedtaket mangla heimel.\""));
        decisions.send(decision, letter, "leder");
        String told = database.value(
                "SELECT id FROM letters WHERE proceeding_id = ?::uuid AND kind = 'REVERSAL_TOLD'", decision);
        decisions.send(decision, told, null);
        check();
    }

    private String refused(String decision) {
        return new Client(installation.url(), "inspektor")
                .post(
                        "/api/v1/proceedings/" + decision + "/steps/reverseDecision",
                        """
                        {"ground": "NOT_DETRIMENTAL", "effect": "FROM_THE_BEGINNING", "because": "A", "heard": "B"}
                        """)
                .json()
                .getString("rule");
    }

    private JsonObject proceeding(String id) {
        return new Client(installation.url(), "inspektor")
                .get("/api/v1/proceedings/" + id)
                .json();
    }

    private void check() {
        Client.Answer check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }
}
