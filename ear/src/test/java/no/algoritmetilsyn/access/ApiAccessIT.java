package no.algoritmetilsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Role by call of the API, as somebody outside meets it. */
@ExtendWith(Installation.class)
class ApiAccessIT {

    @ParameterizedTest
    @CsvSource({
        // account, work list, check, deadlines
        "-,            401, 401, 200",
        "borger,       403, 403, 200",
        "virksomhet,   403, 403, 200",
        "tillitsvalgt, 403, 403, 200",
        "inspektor,    200, 403, 200",
        "jurist,       200, 403, 200",
        "leder,        200, 403, 200",
        "arkivar,      200, 403, 200",
        "klageorgan,   200, 403, 200",
        "registrar,    403, 403, 200",
        "admin,        403, 200, 200"
    })
    void role_by_call(String account, int tasks, int check, int deadlines, Installation installation) {
        var client = new Client(installation.url(), account.equals("-") ? null : account);
        assertThat(client.get("/api/v1/tasks").status()).isEqualTo(tasks);
        assertThat(client.post("/api/v1/operations/check", "").status()).isEqualTo(check);
        assertThat(client.get("/api/v1/deadlines/rules").status()).isEqualTo(deadlines);
    }

    @Test
    void appeal_body_sees_no_task_of_the_first_instance(Installation installation) {
        new Client(installation.url()).complain(Client.anonymous("Internt i førsteinstansen"));
        assertThat(new Client(installation.url(), "inspektor")
                        .get("/api/v1/tasks")
                        .json()
                        .getJsonArray("tasks"))
                .isNotEmpty();
        var database = new Database(installation);
        assertThat(new Client(installation.url(), "klageorgan")
                        .get("/api/v1/tasks")
                        .json()
                        .getJsonArray("tasks")
                        .getValuesAs(JsonObject.class))
                .allSatisfy(task -> assertThat(
                                database.value("SELECT organ FROM tasks WHERE id = ?::uuid", task.getString("id")))
                        .isEqualTo("APPEAL_BODY"));
    }

    @Test
    void the_list_is_filtered_as_the_address_says(Installation installation) {
        var inspector = new Client(installation.url(), "inspektor");
        assertThat(inspector.get("/api/v1/tasks?mine=&kind=&overdue=&page=").body())
                .isEqualTo(inspector.get("/api/v1/tasks").body());
        assertThat(inspector.get("/api/v1/tasks?mine=1").body())
                .isEqualTo(inspector.get("/api/v1/tasks?mine=true").body());
        for (String wrong : List.of("mine=ja", "overdue=2", "unclaimed=True", "page=x")) {
            assertThat(inspector.get("/api/v1/tasks?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void wrong_credentials_are_401_and_say_how_to_log_in(Installation installation) {
        for (String credentials : List.of("inspektor:feil", "finnesikke:finnesikke", "", ":", "inspektor")) {
            var client = new Client(installation.url()).from("10.3.0.1");
            String header = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
            var answer = client.send(client.request("/api/v1/tasks")
                    .header("Authorization", header)
                    .build());
            assertThat(answer.status()).as(credentials).isEqualTo(401);
            assertThat(answer.response()
                            .headers()
                            .firstValue("WWW-Authenticate")
                            .orElse(""))
                    .startsWith("Basic");
        }
    }
}
