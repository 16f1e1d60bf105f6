package no.algoritmetilsyn.fine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A fine on a small enterprise that is paid too late, while the clock moves on: its ceiling, the task at the limit, collection, interest. */
@ExtendWith(Installation.class)
@Tag("soak")
class LateFineIT {

    private static final int AMOUNT = 1_500_000;

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
    void it_is_paid_after_it_went_to_collection_and_bears_interest() {
        String decision = fines.heard();
        fines.evidence(decision, "\"size\": \"SME\", \"turnover\": 60000000");
        assertThat(database.value(
                        "SELECT ceiling FROM fine_counts WHERE decision_id = ?::uuid ORDER BY place DESC LIMIT 1",
                        decision))
                .as("20 million euros at 11.5, since the GDPR takes the higher for small enterprises, too")
                .isEqualTo("230000000");
        fines.coordination(decision);
        String fine = fines.decided(decision, AMOUNT);
        DemoClock.moveTo(installation, database.today().plusDays(30));
        take(decision, "closeDecision", "{}");
        LocalDate limit = LocalDate.parse(facts(fine).getString("dueOn"));
        assertThat(offered(fine, "collectFine"))
                .as("nobody collects before the limit")
                .isFalse();

        DemoClock.moveTo(installation, limit.plusDays(1));
        new ReadyOrders(installation).awaitTask(fine, "pursueFine");
        assertThat(proceeding(fine).getString("state"))
                .as("a timer decides nothing")
                .isEqualTo("DUE");
        Client.Answer wrong = new Client(installation.url(), "inspektor")
                .post("/api/v1/proceedings/" + fine + "/steps/collectFine", "{\"collector\": \"OURSELVES\"}");
        assertThat(wrong.status())
                .as("personopplysningsloven is on the list: " + wrong.body())
                .isEqualTo(422);
        take(fine, "collectFine", "{\"collector\": \"COLLECTION_AUTHORITY\"}");
        assertThat(proceeding(fine).getString("state")).isEqualTo("COLLECTED");

        DemoClock.moveTo(installation, limit.plusDays(20));
        take(fine, "payFine", "{\"amount\": 500000, \"day\": \"%s\"}".formatted(limit.plusDays(10)));
        assertThat(proceeding(fine).getBoolean("open")).isTrue();
        assertThat(facts(fine).getBoolean("interest")).isTrue();
        assertThat(Desk.of(installation, "inspektor")
                        .open("/tilsyn/delsak/" + fine)
                        .body())
                .contains("500\u00a0000 kroner");
        take(fine, "payFine", "{\"amount\": 1000000, \"day\": \"%s\"}".formatted(limit.plusDays(20)));
        JsonObject paid = proceeding(fine);
        assertThat(paid.getString("state")).isEqualTo("PAID");
        assertThat(paid.getJsonObject("facts").getInt("paid")).isEqualTo(AMOUNT);
        assertThat(paid.getJsonObject("facts").getBoolean("paidLate")).isTrue();
        Client.Answer check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    private boolean offered(String id, String step) {
        String offers = new Client(installation.url(), "inspektor")
                .get("/api/v1/proceedings/" + id + "/steps")
                .body();
        return Json.createReader(new StringReader(offers)).readArray().getValuesAs(JsonObject.class).stream()
                .filter(offer -> offer.getString("step").equals(step))
                .anyMatch(offer -> offer.getBoolean("allowed"));
    }

    private void take(String id, String step, String input) {
        new ReadyDecisions(installation).take("inspektor", id, step, input);
    }

    private JsonObject facts(String id) {
        return proceeding(id).getJsonObject("facts");
    }

    private JsonObject proceeding(String id) {
        return new Client(installation.url(), "inspektor")
                .get("/api/v1/proceedings/" + id)
                .json();
    }
}
