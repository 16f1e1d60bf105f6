package no.algoritmetilsyn.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a changed fact has moved is told by the API and on the pages, and what was kept is computed anew from the page. */
@ExtendWith(Installation.class)
class MovedAmountsIT {

    private Installation installation;
    private Database database;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
    }

    @Test
    void the_answer_of_a_step_and_the_pages_tell_from_what_to_what() {
        String penalty = new ReadyPenalties(installation).ranFor(10);
        long before = database.number(
                "SELECT total FROM penalty_accruals WHERE penalty_id = ?::uuid ORDER BY place DESC LIMIT 1", penalty);
        LocalDate day = database.today().minusDays(5);
        JsonObject answer = new Client(installation.url(), "inspektor")
                .post(
                        "/api/v1/proceedings/" + penalty + "/steps/pausePenalty",
                        "{\"ground\": \"IMPOSSIBLE\", \"from\": \"%1$s\", \"until\": \"%1$s\", \"reason\": \"Strømmen er borte.\"}"
                                .formatted(day))
                .json();
        long after = database.number(
                "SELECT total FROM penalty_accruals WHERE penalty_id = ?::uuid ORDER BY place DESC LIMIT 1", penalty);
        assertThat(after).isLessThan(before);
        JsonObject moved = answer.getJsonArray("consequences").getJsonObject(0);
        assertThat(moved.getString("kind")).isEqualTo("AMOUNT");
        assertThat(moved.getString("before")).isEqualTo(Long.toString(before));
        assertThat(moved.getString("after")).isEqualTo(Long.toString(after));
        String run = database.value("SELECT run_id FROM consequences WHERE proceeding_id = ?::uuid", penalty);
        Desk desk = Desk.of(installation, "inspektor");
        assertThat(desk.open("/tilsyn/delsak/" + penalty + "?flyttet=" + run).body())
                .contains("Dette endret seg av det du gjorde", "Hva endringer har flyttet");
        String casefile = database.value("SELECT casefile_id FROM penalties WHERE id = ?::uuid", penalty);
        assertThat(desk.open("/tilsyn/sak/" + casefile + "?gjort=PENALTY_PAUSED&flyttet=" + run)
                        .body())
                .contains("Dette endret seg av det du gjorde", "regnet mulkten på nytt");
    }

    /** The body met a point earlier than was believed: the amount, the claim that is being written, and the task about it move at once. */
    @Test
    void a_point_that_was_met_earlier_moves_amount_letter_and_task_in_one_answer() {
        String penalty = new ReadyPenalties(installation).ranFor(10);
        LocalDate today = database.today();
        long before = database.number(
                "SELECT total FROM penalty_accruals WHERE penalty_id = ?::uuid ORDER BY place DESC LIMIT 1", penalty);
        String letter = Letters.begin(
                new Client(installation.url(), "inspektor"),
                penalty,
                "claimPenalty",
                "{\"day\": \"%s\"}".formatted(today));
        String order = database.value("SELECT order_id FROM penalties WHERE id = ?::uuid", penalty);
        LocalDate limit = LocalDate.parse(
                database.value("SELECT limit_on FROM order_points WHERE order_id = ?::uuid AND number = 1", order));
        var orders = new ReadyOrders(installation);
        orders.answer(order, 1);
        JsonObject answer = new Client(installation.url(), "inspektor")
                .post(
                        "/api/v1/proceedings/" + order + "/steps/verifyPoints",
                        "{\"points\": [{\"number\": 1, \"result\": \"FULFILLED\", \"means\": \"DOCUMENT\", \"day\": \"%s\"}]}"
                                .formatted(met(order, limit)))
                .json();
        List<JsonObject> moved = answer.getJsonArray("consequences").getValuesAs(JsonObject.class);
        assertThat(moved).extracting(one -> one.getString("kind")).contains("AMOUNT", "LETTER", "TASK");
        JsonObject amount = of("AMOUNT", moved);
        assertThat(amount.getString("before")).isEqualTo(Long.toString(before));
        assertThat(Long.parseLong(amount.getString("after"))).isLessThan(before);
        JsonObject told = of("LETTER", moved);
        assertThat(told.getString("before")).isEqualTo(Long.toString(before));
        assertThat(told.getString("after")).isEqualTo(amount.getString("after"));
        assertThat(database.number(
                        "SELECT count(DISTINCT run_id) FROM consequences WHERE proceeding_id = ?::uuid AND kind IN ('AMOUNT', 'LETTER', 'TASK')",
                        penalty))
                .as("one transaction")
                .isEqualTo(1);
        Client.Answer sent = new Client(installation.url(), "inspektor")
                .post("/api/v1/proceedings/" + penalty + "/steps/submitLetter", Letters.of(letter));
        assertThat(sent.status())
                .as("a letter that says another sum does not leave")
                .isNotEqualTo(200);
    }

    /** A day after its limit and not before its decision; what a point that costs something each day has cost then is less. */
    private LocalDate met(String order, LocalDate limit) {
        LocalDate decided = LocalDate.parse(database.value(
                "SELECT (decided_at AT TIME ZONE 'Europe/Oslo')::date FROM orders WHERE id = ?::uuid", order));
        return limit.isBefore(decided) ? decided : limit.plusDays(1);
    }

    private static JsonObject of(String kind, List<JsonObject> moved) {
        return moved.stream()
                .filter(one -> one.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_was_kept_is_computed_anew_from_the_page() {
        String penalty = new ReadyPenalties(installation).ranFor(10);
        Desk desk = Desk.of(installation, "inspektor");
        assertThat(desk.open("/tilsyn/delsak/" + penalty + "?etterregn=1").body())
                .contains("Alt er likt, og kvitteringen er den samme.");
        assertThat(desk.open("/tilsyn/delsak/" + penalty + "?etterregn=99").body())
                .doesNotContain("Vi har regnet det på nytt");
    }
}
