package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.ApiDocument.Call;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Makes calls of the API by the names that the document at {@code /openapi} gives them, and holds each answer against it. */
final class ApiCaller {

    /** Nobody is logged in. */
    static final String NOBODY = "-";

    private static final String JSON = "application/json";

    private final String url;
    private final ApiDocument document;
    private final String record;
    private final JsonObject receipt;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Set<Call> answered = new TreeSet<>();

    /** Files a complaint to make calls about. */
    ApiCaller(Installation installation) throws JsonProcessingException {
        url = installation.url();
        document = new ApiDocument(new Client(url).get("/openapi").body());
        record = new Database(installation)
                .value("SELECT record_id FROM algorithm_versions WHERE state = 'PUBLISHED' GROUP BY record_id "
                        + "ORDER BY count(*) DESC LIMIT 1");
        receipt = new Client(url)
                .complain(Client.anonymous("Svarene skal være som beskrevet"))
                .json();
        names.put("reference", receipt.getString("reference"));
        names.put("number", "1");
        names.put("from", "1");
        names.put("to", "1");
    }

    ApiDocument document() {
        return document;
    }

    /** The record of the register with the most versions. */
    String record() {
        return record;
    }

    JsonObject receipt() {
        return receipt;
    }

    /** The calls that were answered well. */
    Set<Call> answered() {
        return answered;
    }

    /** Says what stands in an address where the document has a name in braces. */
    void name(String name, String value) {
        names.put(name, value);
    }

    /** Says what stands in a header of all calls from now on; null for nothing. */
    void header(String name, String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
    }

    /** A call that goes well, with an input that the document allows. */
    Client.Answer ok(String account, String method, String path, String query, String body) {
        var call = new Call(method, path);
        Client.Answer answer = send(account, call, query, JSON, body);
        assertThat(answer.status()).as(call + query + " " + answer.body()).isIn(200, 201);
        document.accepts(call, answer);
        if (document.takesJson(call)) {
            assertThat(document.violations(document.input(call), body))
                    .as(call + " " + body)
                    .isEmpty();
        }
        answered.add(call);
        return answer;
    }

    /** The rows of a list that a call answers well. */
    Stream<JsonObject> rows(String account, String path) {
        String body = ok(account, "GET", path, "", "").body();
        return Json.createReader(new StringReader(body)).readArray().getValuesAs(JsonObject.class).stream();
    }

    /** A call that ends with a status, which is told as the document says. */
    Client.Answer refused(int status, String account, String method, String path, String query, String body) {
        return refused(status, account, new Call(method, path), query, JSON, body);
    }

    /** The same with a body of another type. */
    Client.Answer refused(int status, String account, Call call, String query, String type, String body) {
        Client.Answer answer = send(account, call, query, type, body);
        assertThat(answer.status()).as(call + query + " " + answer.body()).isEqualTo(status);
        document.accepts(call, answer);
        return answer;
    }

    /** Makes a call. */
    Client.Answer send(String account, Call call, String query, String type, String body) {
        Client client = client(account);
        HttpRequest.Builder request = client.request(address(call) + query);
        headers.forEach(request::header);
        if (document.takesCode(call)) {
            request.header("Follow-Up-Code", receipt.getString("followUpCode"));
        }
        if (call.method().equals("GET")) {
            return client.send(request.build());
        }
        return client.send(request.header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** The address of a call. */
    String address(Call call) {
        String path = call.path();
        for (Map.Entry<String, String> name : names.entrySet()) {
            path = path.replace("{" + name.getKey() + "}", name.getValue());
        }
        return "/api/v1" + path;
    }

    /** Somebody with an account, or {@link #NOBODY}. */
    Client client(String account) {
        return new Client(url, account.equals(NOBODY) ? null : account).from("10.22.0.1");
    }
}
