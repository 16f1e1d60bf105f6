package no.algoritmetilsyn.operation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One id leads from what a person sees to what the log says of it, and the log says nothing about the person. */
@ExtendWith(Installation.class)
class RequestTraceIT {

    private static final String HEADER = "X-Request-Id";

    private Installation installation;
    private Client client;
    private String id;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        client = new Client(shared.url()).from("10.91.0.1");
        id = UUID.randomUUID().toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/algoritmer",
                "/klage",
                "/tilsyn/",
                "/health/live",
                "/openapi",
                "/api/v1/algorithms",
                "/finnes-ikke",
                "/api/v1/tasks",
                "/algoritmer/ikke-en-id",
                "/task/list.xhtml",
                "/resources/finnes-ikke.css",
                "/WEB-INF/web.xml"
            })
    void every_answer_names_the_request(String path) {
        assertThat(ids(send(client.request(path)))).containsExactly(id);
        List<String> made = client.get(path).response().headers().allValues(HEADER);
        assertThat(made).singleElement().satisfies(one -> assertThat(UUID.fromString(one))
                .isNotNull());
    }

    private Client.Answer send(HttpRequest.Builder request) {
        return client.send(request.header(HEADER, id).build());
    }

    private static List<String> ids(Client.Answer answer) {
        return answer.response().headers().allValues(HEADER);
    }

    @ParameterizedTest
    @CsvSource({"nb, Forespørselens nummer er", "nn, Førespurnaden har nummeret", "en, The number of the request is"})
    void an_error_page_tells_the_number_to_give(String language, String words) {
        Client.Answer missing = send(client.in(language).request("/finnes-ikke"));
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.body()).contains(words + " " + id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/algorithms/ikke-en-id", "/api/v1/finnes-ikke", "/api/v1/tasks", "/api/v1/complaints/K-1"
            })
    void a_problem_document_holds_it(String path) {
        JsonObject problem = send(client.request(path)).json();
        assertThat(problem.getString("requestId")).isEqualTo(id);
    }

    @Test
    void a_defect_stands_in_the_log_under_the_id_that_was_told() {
        var database = new Database(installation);
        database.run("CREATE OR REPLACE FUNCTION broken_intake() RETURNS trigger LANGUAGE plpgsql AS "
                + "$$ BEGIN IF NEW.text = 'Brytes 91' THEN RAISE EXCEPTION 'nei'; END IF; RETURN NEW; END $$");
        database.run(
                "CREATE TRIGGER broken_intake BEFORE INSERT ON complaints FOR EACH ROW EXECUTE FUNCTION broken_intake()");
        try {
            Client.Answer answer = send(client.request("/api/v1/complaints")
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.ofString(Client.anonymous("Brytes 91"))));
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.json().getString("requestId")).isEqualTo(id);
            assertThat(lines()).anyMatch(line -> line.contains("[" + id + "] Failure "));
        } finally {
            database.run("DROP TRIGGER broken_intake ON complaints");
        }
    }

    /** The names, codes and queries that stand in an address stay out of the log; its template is there. */
    @ParameterizedTest
    @CsvSource({
        "/algoritmer?q=Petra+Pr%C3%B8vesen91, GET /algoritmer 200",
        "/api/v1/algorithms?q=Prøvesen91, GET /api/v1/algorithms 200",
        "/Petra-Prøvesen91, GET - 404",
        "/api/v1/complaints/K-Prøvesen91, GET /api/v1/complaints/{reference} 404",
        "/tilsyn/sak/Prøvesen91, GET /tilsyn/sak/{id} 302",
        "/openapi?navn=Prøvesen91, GET /openapi 200"
    })
    void the_access_log_tells_the_template_and_no_more(String path, String line) {
        send(client.request(path.replace("ø", "%C3%B8")).header("Follow-Up-Code", "PROV-ESEN-9191-9191"));
        Patience.until(Duration.ofSeconds(5), () -> accessLine() != null);
        assertThat(accessLine()).contains("] " + line + " ").endsWith(" ms");
        assertThat(installation.serverLog())
                .noneMatch(any -> any.contains("svesen91") || any.contains("vesen91") || any.contains("PROV-ESEN"));
    }

    private String accessLine() {
        return lines().stream()
                .filter(line -> line.contains("[no.algoritmetilsyn.access-log]"))
                .findFirst()
                .orElse(null);
    }

    private List<String> lines() {
        return installation.serverLog().stream()
                .filter(line -> line.contains(id))
                .toList();
    }
}
