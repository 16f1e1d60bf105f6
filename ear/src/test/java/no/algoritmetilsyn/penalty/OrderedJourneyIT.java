package no.algoritmetilsyn.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a decision with a daily penalty to its claim and payment, through the API alone, on the server with its timers. */
@ExtendWith(Installation.class)
class OrderedJourneyIT {

    private Installation installation;
    private Database database;
    private ReadyOrders orders;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        orders = new ReadyOrders(shared);
    }

    @Test
    void an_order_is_neglected_the_fine_runs_nine_days_and_is_claimed_and_paid() {
        LocalDate limit = Holidays.workingDayFrom(database.today().plusDays(30));
        String decision = new ReadyDecisions(installation).madeWithLimit(limit);
        String order = orders.orderOf(decision);
        assertThat(proceeding(order).getString("state")).isEqualTo("RUNNING");

        DemoClock.moveTo(installation, limit.plusDays(9));
        orders.awaitTask(order, "followUpOrder");
        orders.take(order, "pursueOrder", "{\"reason\": \"Ingenting har skjedd.\"}");
        String penalty = new ReadyPenalties(installation).penaltyOf(order);
        assertThat(accrued(penalty)).as("nine days of 15 000").isEqualTo(9 * 15_000);

        new ReadyPenalties(installation).claim(penalty, database.today());
        orders.take(penalty, "registerPayment", "{\"amount\": 135000, \"day\": \"%s\"}".formatted(database.today()));
        orders.answer(order, 1, 2);
        orders.take(
                order,
                "verifyPoints",
                """
                {"points": [{"number": 1, "result": "FULFILLED", "means": "DOCUMENT", "day": "%1$s"},
                 {"number": 2, "result": "FULFILLED", "means": "DOCUMENT", "day": "%1$s"}]}
                """
                        .formatted(database.today()));
        assertThat(accrued(penalty)).as("the day of fulfilment costs nothing").isEqualTo(8 * 15_000);
        assertThat(proceeding(penalty).getJsonObject("facts").getInt("owedBack"))
                .as("a day was paid too much")
                .isEqualTo(15_000);
        orders.take(
                penalty,
                "repayPenalty",
                "{\"amount\": 15000, \"day\": \"%s\", \"reference\": \"Bilag 7\"}".formatted(database.today()));
        orders.take(penalty, "closePenalty", "{}");
        assertThat(proceeding(penalty).getBoolean("open")).isFalse();

        String letter = Letters.begin(client("inspektor"), order, "tellFulfilled", "{}");
        new ReadyDecisions(installation).send(order, letter, null);
        assertThat(proceeding(order).getString("state")).isEqualTo("FULFILLED");

        new ReadyDecisions(installation)
                .take(
                        "leder",
                        order,
                        "correctFulfilment",
                        """
                        {"number": 1, "day": "%s", "means": "DOCUMENT", "reason": "Dagen var skriven feil."}
                        """
                                .formatted(database.today().minusDays(1)));
        assertThat(accrued(penalty)).as("a day less").isEqualTo(7 * 15_000);
        assertThat(proceeding(penalty).getBoolean("open"))
                .as("something is owed back again")
                .isTrue();
        Client.Answer check = client("admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    /** The row that is kept says the same when it is sent to the call of the law. */
    @Test
    void the_receipt_can_be_replayed() {
        String penalty = new ReadyPenalties(installation).ranFor(10);
        String counted = database.value(
                "SELECT counted FROM penalty_accruals WHERE penalty_id = ?::uuid ORDER BY place DESC LIMIT 1", penalty);
        String hash = database.value(
                "SELECT receipt_hash FROM penalty_accruals WHERE penalty_id = ?::uuid ORDER BY place DESC LIMIT 1",
                penalty);
        Client.Answer answer = new Client(installation.url()).post("/api/v1/law/accrual", counted);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(hash);
    }

    private long accrued(String penalty) {
        return proceeding(penalty)
                .getJsonObject("facts")
                .getJsonNumber("accrued")
                .longValue();
    }

    private JsonObject proceeding(String id) {
        return client("inspektor").get("/api/v1/proceedings/" + id).json();
    }

    private Client client(String account) {
        return new Client(installation.url(), account);
    }
}
