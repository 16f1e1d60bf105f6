package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;

/** What an inspector does at the desk, by the API: reads the list in each order, keeps it under a name, does the same with many. */
final class DeskByApi {

    private final Client inspector;
    private final Client leader;

    DeskByApi(Installation installation) {
        inspector = new Client(installation.url(), "inspektor");
        leader = new Client(installation.url(), "leder");
    }

    /** All of it, with a task that the inspector holds; ends with a lawyer holding it. */
    void all(String reference, String task) {
        readsInEachOrder(reference);
        keepsAList();
        givesManyAway(task);
    }

    /** Each order, each list and each way of narrowing is answered; what is none of them is refused. */
    private void readsInEachOrder(String reference) {
        assertThat(tasks("").getJsonArray("tasks")).isNotEmpty();
        for (String asked : List.of(
                "sort=case",
                "sort=-reference",
                "sort=came",
                "sort=holder",
                "sort=-received",
                "sort=organisation",
                "sort=kind")) {
            assertThat(tasks(asked + "&q=" + reference).getJsonArray("tasks"))
                    .as(asked)
                    .hasSize(1);
        }
        for (String none : List.of("list=finished", "due=../2020-01-01", "came=../2020-01-01", "organisation=qxqx")) {
            assertThat(tasks(none + "&q=" + reference).getJsonArray("tasks"))
                    .as(none)
                    .isEmpty();
        }
        assertThat(tasks("holder=inga&q=" + reference).getJsonArray("tasks")).hasSize(1);
        assertThat(tasks("mine=1&q=" + reference).getJsonArray("tasks")).hasSize(1);
        for (String wrong : List.of("sort=x", "list=x", "due=x", "size=7", "page=x")) {
            assertThat(inspector.get("/api/v1/tasks?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    private JsonObject tasks(String asked) {
        Client.Answer answer = inspector.get("/api/v1/tasks?" + asked);
        assertThat(answer.status()).as(asked + answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** A list is kept, pinned and removed by its owner alone; sharing it is for leaders. */
    private void keepsAList() {
        String body = "{\"name\": \"Fra et program\", \"query\": \"fane=mine&sorter=sak\", \"shared\": %s}";
        assertThat(inspector.post("/api/v1/views", body.formatted("true")).status())
                .isEqualTo(403);
        Client.Answer kept = inspector.post("/api/v1/views", body.formatted("false"));
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        String view = "/api/v1/views/" + kept.json().getString("id");
        assertThat(inspector.get("/api/v1/views").body()).contains("Fra et program");
        assertThat(inspector.post(view + "/pin", "").json().getBoolean("pinned"))
                .isTrue();
        assertThat(leader.post(view + "/remove", "").status()).isEqualTo(404);
        assertThat(inspector.post(view + "/remove", "").status()).isEqualTo(200);
        assertThat(inspector.post(view + "/unpin", "").status()).isEqualTo(404);
        assertThat(inspector
                        .post("/api/v1/views", "{\"name\": \"x\", \"query\": \"<a\"}")
                        .status())
                .isEqualTo(422);
    }

    /** A leader gives many away at once; nobody else sees what came of it. */
    private void givesManyAway(String task) {
        Client.Answer given = leader.post(
                "/api/v1/bulks",
                "{\"tasks\": [\"%s\"], \"act\": \"ASSIGN\", \"to\": \"jurist\", \"reason\": \"Ferie.\"}"
                        .formatted(task));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        assertThat(given.json().getInt("done")).as(given.body()).isEqualTo(1);
        String bulk = "/api/v1/bulks/" + given.json().getString("id");
        assertThat(leader.get(bulk)
                        .json()
                        .getJsonArray("tasks")
                        .getJsonObject(0)
                        .getString("outcome"))
                .isEqualTo("DONE");
        assertThat(leader.post(bulk + "/run", "").json().getInt("left")).isZero();
        assertThat(leader.post(bulk + "/stop", "").status()).isEqualTo(200);
        assertThat(inspector.get(bulk).status()).isEqualTo(404);
        assertThat(leader.post("/api/v1/bulks", "{\"tasks\": [], \"act\": \"WAKE\"}")
                        .status())
                .isEqualTo(422);
    }
}
