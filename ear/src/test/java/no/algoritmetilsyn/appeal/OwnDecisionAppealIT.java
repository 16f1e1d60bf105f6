package no.algoritmetilsyn.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A complainant who is a party appeals the decision against the body, by the code, on the page of the complaint and without JavaScript. */
@ExtendWith(Installation.class)
class OwnDecisionAppealIT {

    private static final String PAGE = "/min-sak";

    private Installation installation;
    private Database database;
    private ReadyDecisions decisions;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        decisions = new ReadyDecisions(shared);
    }

    private Desk.Sheet shown(JsonObject receipt, String language) {
        Desk desk = Desk.anybody(installation, "10.36.0.4", language);
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

    @Test
    void it_is_shown_when_they_were_told_and_received_once() {
        JsonObject receipt = new Client(installation.url())
                .complain(
                        """
                        {"about": {"description": "Rangering"}, "text": "Ingen kan forklare rangeringa.", "anonymous": false,
                         "contact": {"name": "Vilma Prøvesen", "email": "vilma@eksempel.test"}, "language": "nb"}
                        """)
                .json();
        String complaint =
                database.value("SELECT id FROM complaints WHERE reference = ?", receipt.getString("reference"));
        for (String account : new String[] {"inspektor", "leder"}) {
            decisions.take(account, complaint, "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
        decisions.take(
                "inspektor",
                complaint,
                "sortComplaint",
                """
                {"kind": "COMPLAINT", "reason": "Gjelder en algoritme som avgjør.", "answer": true, "party": true,
                 "partyReason": "Hun har selv søkt."}
                """);
        String decision = decisions.madeFrom(complaint);
        assertThat(shown(receipt, "nb").has("appealingDecision"))
                .as("nobody has told her")
                .isFalse();
        decisions.send(
                decision,
                Letters.begin(
                        new Client(installation.url(), "inspektor"),
                        decision,
                        "tellComplainant",
                        "{\"summary\": \"Kommunen må la et menneske avgjøre.\"}"),
                null);

        String reference = database.value("SELECT reference FROM decisions WHERE id = ?::uuid", decision);
        Desk.Sheet page = shown(receipt, "nn");
        assertThat(page.body()).contains("Klag på vedtaket mot verksemda", reference, "Siste dag er ");
        Client.Answer empty = page.send("appealingDecision", "sendDecisionAppeal", "decisionText", " ");
        assertThat(empty.body()).contains("Skriv kva du meiner er gale.");
        Client.Answer sent = page.send("appealingDecision", "sendDecisionAppeal", "decisionText", "Det er for mildt.");
        assertThat(sent.body()).contains("Vi har fått klaga di").doesNotContain("id=\"appealingDecision\"");
        assertThat(database.value(
                        "SELECT string_agg(capacity || ' ' || channel, ',') FROM appeals WHERE appealed_id = ?::uuid",
                        decision))
                .isEqualTo("PARTY OWN_PAGES");
        assertThat(Desk.of(installation, "inspektor")
                        .open("/tilsyn/delsak/"
                                + database.value("SELECT id FROM appeals WHERE appealed_id = ?::uuid", decision))
                        .body())
                .contains("Det er for mildt.");
        Client.Answer check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }
}
