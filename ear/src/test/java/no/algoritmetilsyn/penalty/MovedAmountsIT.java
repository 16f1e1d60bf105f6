package no.algoritmetilsyn.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
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
