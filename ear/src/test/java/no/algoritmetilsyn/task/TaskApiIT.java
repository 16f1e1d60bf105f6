package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tasks are taken, given back and given to colleagues over the API by the rules that hold on pages. */
@ExtendWith(Installation.class)
class TaskApiIT {

    private Installation installation;
    private Database database;
    private String casefile;
    private String task;

    @BeforeEach
    void a_task(Installation shared) {
        installation = shared;
        database = new Database(shared);
        String reference = new Client(shared.url())
                .complain(Client.anonymous("Hvem skal gjøre dette?"))
                .json()
                .getString("reference");
        casefile = database.value("SELECT casefile_id FROM complaints WHERE reference = ?", reference);
        task = database.value(
                "SELECT t.id FROM tasks t JOIN complaints c ON c.id = t.subject_id WHERE c.reference = ?", reference);
    }

    @Test
    void a_task_is_taken_once_and_given_back_for_a_reason() {
        assertThat(post("inspektor", "claim", "").json().getString("claimedBy")).isEqualTo("Inga Inspektør");
        Client.Answer second = post("jurist", "claim", "");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().getString("takenBy")).isEqualTo("Inga Inspektør");
        assertThat(second.json().getString("at")).isNotBlank();
        assertThat(post("inspektor", "release", "{}").status()).isEqualTo(422);
        assertThat(post("inspektor", "release", "[]").status()).isEqualTo(400);
        Client.Answer back = post("inspektor", "release", "{\"reason\": \"Skal på ferie.\"}");
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.json().containsKey("claimedBy")).isFalse();
        assertThat(post("jurist", "claim", "").status()).isEqualTo(200);
    }

    @Test
    void a_leader_gives_a_task_to_a_colleague_and_its_holder_hands_it_over() {
        assertThat(assign("inspektor", "jurist").status()).isEqualTo(403);
        assertThat(assign("leder", "inspektor").json().getString("claimedBy")).isEqualTo("Inga Inspektør");
        assertThat(assign("jurist", "jurist").status()).isEqualTo(409);
        assertThat(assign("inspektor", "jurist").status()).isEqualTo(200);
        assertThat(database.value("SELECT a.user_name FROM tasks t JOIN accounts a ON a.id = t.claimed_by "
                        + "WHERE t.id = '" + task + "'"))
                .isEqualTo("jurist");
        assertThat(database.column(
                        "SELECT action FROM audit_events WHERE chain = '" + casefile + "' AND action LIKE 'TASK_%'"))
                .containsExactly("TASK_ASSIGNED", "TASK_ASSIGNED");
        assertThat(database.column("SELECT reason FROM task_releases WHERE task_id = '" + task + "'"))
                .containsExactly("Mye å gjøre.", "Mye å gjøre.");
    }

    @Test
    void nobody_is_given_what_they_may_not_do() {
        Client.Answer appealBody = assign("leder", "klageorgan");
        assertThat(appealBody.status()).isEqualTo(403);
        assertThat(appealBody.json().getString("rule")).isEqualTo("RELATED");
        for (String to : List.of("arkivar", "borger", "finnesikke", "admin")) {
            Client.Answer refused = assign("leder", to);
            assertThat(refused.status()).as(to).isEqualTo(403);
            assertThat(refused.json().getString("rule")).as(to).isEqualTo("ROLE");
        }
        database.run("INSERT INTO impartialities SELECT gen_random_uuid(), '%s', id, 'AUTOMATIC', NULL, now() "
                        .formatted(casefile)
                + "FROM accounts WHERE user_name = 'jurist'");
        Client.Answer disqualified = assign("leder", "jurist");
        assertThat(disqualified.status()).isEqualTo(403);
        assertThat(disqualified.json().getString("rule")).isEqualTo("NOT_DISQUALIFIED");
        assertThat(database.value("SELECT claimed_by FROM tasks WHERE id = '" + task + "'"))
                .isNull();
    }

    @Test
    void what_one_may_not_see_is_not_there() {
        assertThat(post("klageorgan", "claim", "").status()).isEqualTo(404);
        assertThat(assign("klageorgan", "klageorgan").status()).isEqualTo(404);
        assertThat(post("arkivar", "claim", "").status()).isEqualTo(403);
        task = UUID.randomUUID().toString();
        assertThat(post("leder", "claim", "").status()).isEqualTo(404);
        task = "ikke-en-id";
        assertThat(post("leder", "claim", "").status()).isEqualTo(404);
    }

    @Test
    void it_is_told_in_the_language_of_the_reader() {
        post("inspektor", "claim", "");
        var english = new Client(installation.url(), "jurist").in("en");
        Client.Answer taken = english.post("/api/v1/tasks/" + task + "/claim", "");
        assertThat(taken.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(taken.json().getString("title")).isEqualTo("A colleague was faster");
    }

    private Client.Answer assign(String by, String to) {
        return post(by, "assign", "{\"to\": \"%s\", \"reason\": \"Mye å gjøre.\"}".formatted(to));
    }

    private Client.Answer post(String account, String act, String body) {
        return new Client(installation.url(), account).post("/api/v1/tasks/" + task + "/" + act, body);
    }
}
