package no.algoritmetilsyn.fine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import no.algoritmetilsyn.decision.DecisionInputs;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a decision to fine to its collection and payment, through the API alone, on the server with its timers. */
@ExtendWith(Installation.class)
class FineJourneyIT {

    private Installation installation;
    private Database database;
    private ReadyFines fines;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        fines = new ReadyFines(shared);
    }

    @Test
    void a_body_is_fined_does_not_pay_and_pays_when_it_is_collected() {
        String decision = fines.heard();
        assertThat(refusal(decision, "draftDecision")).isEqualTo("breachesUnassessed");
        fines.evidence(decision);
        assertThat(refusal(decision, "draftDecision")).isNull();
        fines.coordination(decision);
        String fine = fines.decided(decision, 1_500_000);
        JsonObject imposed = proceeding(fine);
        assertThat(imposed.getString("state")).isEqualTo("WAITING");
        assertThat(imposed.getString("reference")).matches("G-[0-9]{4}-[0-9]{6}");
        assertThat(proceeding(decision).getString("state")).isEqualTo("MADE");

        DemoClock.moveTo(installation, database.today().plusDays(30));
        take("inspektor", decision, "closeDecision", "{}");
        JsonObject due = proceeding(fine);
        assertThat(due.getString("state")).isEqualTo("DUE");
        LocalDate limit = LocalDate.parse(due.getJsonObject("facts").getString("dueOn"));

        DemoClock.moveTo(installation, limit.plusDays(1));
        new ReadyOrders(installation).awaitTask(fine, "pursueFine");
        take("inspektor", fine, "collectFine", "{\"collector\": \"COLLECTION_AUTHORITY\"}");
        assertThat(proceeding(fine).getString("state")).isEqualTo("COLLECTED");
        take("leder", fine, "reduceFine", "{\"amount\": 1000000, \"reason\": \"For høgt.\"}");
        take("inspektor", fine, "payFine", "{\"amount\": 1000000, \"day\": \"%s\"}".formatted(database.today()));
        JsonObject paid = proceeding(fine);
        assertThat(paid.getString("state")).isEqualTo("PAID");
        assertThat(paid.getBoolean("open")).isFalse();
        assertThat(paid.getJsonObject("facts").getBoolean("paidLate")).isTrue();
        assertThat(paid.getJsonObject("facts").getBoolean("interest")).isTrue();

        take("leder", fine, "correctFinePayment", "{\"number\": 1, \"reason\": \"Feil sak.\"}");
        JsonObject unpaid = proceeding(fine);
        assertThat(unpaid.getString("state")).isEqualTo("COLLECTED");
        assertThat(unpaid.getJsonObject("facts").getInt("paid")).isZero();
        assertThat(Desk.of(installation, "inspektor")
                        .open("/tilsyn/delsak/" + fine)
                        .body())
                .as("what was entered stays in the history")
                .contains("rettet til ingenting. Feil sak.");
        take("inspektor", fine, "payFine", "{\"amount\": 1000000, \"day\": \"%s\"}".formatted(database.today()));
        assertThat(proceeding(fine).getString("state")).isEqualTo("PAID");
        Client.Answer check = client("admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    /** The row that is kept says the same when it is sent to the call of the law. */
    @Test
    void the_receipt_of_the_ceiling_can_be_replayed_and_the_fine_is_reversed() {
        String decision = fines.heard();
        fines.evidence(decision);
        String counted = database.value(
                "SELECT counted FROM fine_counts WHERE decision_id = ?::uuid ORDER BY place DESC LIMIT 1", decision);
        String hash = database.value(
                "SELECT receipt_hash FROM fine_counts WHERE decision_id = ?::uuid ORDER BY place DESC LIMIT 1",
                decision);
        Client.Answer answer = new Client(installation.url()).post("/api/v1/law/ceiling", counted);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(hash);

        fines.coordination(decision);
        String fine = fines.decided(decision, 1_500_000);
        take("leder", fine, "reverseFine", "{\"reason\": \"Vi tok feil.\"}");
        assertThat(proceeding(fine).getString("state")).isEqualTo("REVERSED");
        assertThat(proceeding(fine).getBoolean("open")).isFalse();
    }

    @Test
    void a_power_without_fines_is_refused_by_name() {
        Client.Answer answer =
                client("inspektor").post("/api/v1/proceedings", DecisionInputs.opening("LDL_FINE", "null"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("knowsNoFines", "/power");
    }

    /** Why a step is not offered; null when it is. */
    private String refusal(String id, String step) {
        String offers =
                client("inspektor").get("/api/v1/proceedings/" + id + "/steps").body();
        return Json.createReader(new StringReader(offers)).readArray().getValuesAs(JsonObject.class).stream()
                .filter(offer -> offer.getString("step").equals(step))
                .filter(offer -> !offer.getBoolean("allowed"))
                .map(offer -> offer.getJsonObject("refusedBy").getString("rule"))
                .findFirst()
                .orElse(null);
    }

    private void take(String account, String id, String step, String input) {
        new ReadyDecisions(installation).take(account, id, step, input);
    }

    private JsonObject proceeding(String id) {
        return client("inspektor").get("/api/v1/proceedings/" + id).json();
    }

    private Client client(String account) {
        return new Client(installation.url(), account);
    }
}
