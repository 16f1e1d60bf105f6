package no.algoritmetilsyn.ban;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import no.algoritmetilsyn.decision.DecisionInputs;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An interim ban from its decision to its end, through the API alone, on the server with its timer. */
@ExtendWith(Installation.class)
class BanJourneyIT {

    private static final String REASONS = "{\"facts\": \"A\", \"rules\": \"B\", \"considerations\": \"C\"}";

    private Installation installation;
    private Database database;
    private ReadyDecisions decisions;
    private ReadyBans bans;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        decisions = new ReadyDecisions(shared);
        bans = new ReadyBans(shared);
    }

    @Test
    void a_danger_is_forbidden_at_once_the_body_is_heard_afterwards_and_the_ban_runs_out() {
        String decision = bans.unnoticed();
        assertThat(refused(decision, "draftDecision", REASONS)).isEqualTo("409 banUndescribed");
        LocalDate last = bans.lastDay();
        LocalDate heardBy = bans.statementUntil();
        String ban = bans.decided(decision);
        JsonObject imposed = proceeding(ban);
        assertThat(imposed.getString("state")).isEqualTo("HEARING");
        assertThat(imposed.getString("reference")).matches("F-[0-9]{4}-[0-9]{6}");
        assertThat(imposed.getJsonObject("facts").getString("lastDay")).isEqualTo(last.toString());
        assertThat(imposed.getJsonObject("facts").getString("statementUntil")).isEqualTo(heardBy.toString());
        JsonObject made = proceeding(decision);
        assertThat(made.getString("state")).isEqualTo("MADE");
        assertThat(made.getJsonObject("facts").getString("kind")).isEqualTo("INTERIM_BAN");
        assertThat(made.getJsonObject("facts").getString("exception")).isEqualTo("ENDANGERS");

        assertThat(refused(ban, "noteBanSilence", "{}")).isEqualTo("409 statementRuns");
        DemoClock.moveTo(installation, heardBy.plusDays(1));
        take(ban, "noteBanSilence", "{}");
        assertThat(refused(ban, "settleBan", "{\"settlement\": \"RAN_OUT\", \"reason\": \"Over.\"}"))
                .isEqualTo("409 noTask");
        bans.reviewed(ban, "STANDS");
        assertThat(proceeding(ban).getString("state")).isEqualTo("IN_FORCE");

        DemoClock.moveTo(installation, last.plusDays(1));
        new ReadyOrders(installation).awaitTask(ban, "settleBan");
        assertThat(proceeding(ban).getString("state"))
                .as("a timer decides nothing")
                .isEqualTo("IN_FORCE");
        take(ban, "settleBan", "{\"settlement\": \"RAN_OUT\", \"reason\": \"Dei har slutta.\"}");
        JsonObject over = proceeding(ban);
        assertThat(over.getString("state")).isEqualTo("RAN_OUT");
        assertThat(over.getBoolean("open")).isFalse();
        assertThat(over.getJsonObject("facts").getString("result")).isEqualTo("STANDS");
        Client.Answer check = client("admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    @Test
    void a_statement_lifts_it() {
        String ban = bans.heard();
        bans.reviewed(ban, "LIFTED");
        assertThat(proceeding(ban).getString("state")).isEqualTo("LIFTED");
        assertThat(proceeding(ban).getBoolean("open")).isFalse();
    }

    @Test
    void a_power_that_is_not_ours_is_refused_with_the_reason() {
        Client.Answer answer =
                client("inspektor").in("nb").post("/api/v1/proceedings", DecisionInputs.opening("AML_HALT", "null"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("/power", "hører til Arbeidstilsynet");
    }

    private void take(String id, String step, String input) {
        decisions.take("inspektor", id, step, input);
    }

    private JsonObject proceeding(String id) {
        return client("inspektor").get("/api/v1/proceedings/" + id).json();
    }

    private String refused(String id, String step, String input) {
        Client.Answer answer = client("inspektor").post("/api/v1/proceedings/" + id + "/steps/" + step, input);
        return answer.status() + " " + answer.json().getString("rule", answer.body());
    }

    private Client client(String account) {
        return new Client(installation.url(), account);
    }
}
