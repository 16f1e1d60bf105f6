package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever comes in: a clear answer of the 4xx kind in the sender's language, never a 5xx, never a stack trace. */
@ExtendWith(Installation.class)
class BadInputIT {

    private static final int GENERATED = 600;
    private static final List<String> NASTY = List.of(
            "#{1+1}",
            "${7*7}",
            "<script>alert(1)</script>",
            "'; DROP TABLE complaints; --",
            "\u202Efdp.exe",
            "../../etc/passwd",
            "\uD83D\uDE00".repeat(50),
            "{\"a\":1}",
            "%00",
            "\t\r\n",
            "ﬀﬁ½",
            "ÆØÅæøå čđŋšŧž",
            "null",
            "true",
            "NaN",
            "-1",
            "1e999");

    private Client client;
    private Database database;

    @BeforeEach
    void connect(Installation installation) {
        client = new Client(installation.url());
        database = new Database(installation);
    }

    @Test
    void missing_and_wrong_fields_are_named_in_the_senders_language() {
        JsonObject nb = rejected("{}", "nb");
        assertThat(fields(nb)).contains("contact");
        JsonObject typed =
                rejected("{\"about\":[],\"text\":7,\"anonymous\":\"ja\",\"language\":null,\"surprise\":1}", "nb");
        assertThat(fields(typed)).contains("about", "text", "anonymous", "surprise");
        JsonObject empty = rejected("{\"about\":{},\"text\":\" \",\"anonymous\":true,\"language\":\"tlh\"}", "nn");
        assertThat(fields(empty)).containsExactly("about", "text", "language");
        assertThat(empty.getString("title"))
                .isEqualTo("Noko i klaga må rettast før vi kan ta imot henne. Ingenting er lagra.");
        JsonObject english = rejected("{\"about\":{},\"text\":\"x\",\"anonymous\":true,\"language\":\"en\"}", "en");
        assertThat(english.getString("title")).startsWith("Something in the complaint");
        JsonObject unknown = rejected(
                "{\"about\":{\"algorithmId\":\"" + UUID.randomUUID()
                        + "\"},\"text\":\"x\",\"anonymous\":true,\"language\":\"en\"}",
                "en");
        assertThat(fields(unknown)).containsExactly("about.algorithmId");
    }

    @Test
    void contact_and_anonymous_exclude_each_other() {
        String both =
                "{\"about\":{\"description\":\"x\"},\"text\":\"x\",\"anonymous\":true,\"contact\":{\"name\":\"N\"},\"language\":\"nb\"}";
        assertThat(fields(rejected(both, "nb"))).containsExactly("contact");
    }

    @Test
    void bodies_that_are_no_json_are_refused() {
        for (String body : List.of(
                "", "{", "[]", "7", "\"text\"", "{\"a\":}", "{'a':1}", "[".repeat(100_000), "{\"a\":".repeat(10_000))) {
            assertClear(client.complain(body), 400);
        }
        assertClear(send("{\"text\":\"\u00e6\"}".getBytes(StandardCharsets.ISO_8859_1), "application/json"), 400);
        assertClear(send(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}, "application/json"), 400);
        assertClear(send(Client.anonymous("x").getBytes(StandardCharsets.UTF_8), "text/plain"), 415);
        assertClear(send(Client.anonymous("x").getBytes(StandardCharsets.UTF_8), "nonsense"), 400, 415);
        assertClear(client.complain(Client.anonymous("x".repeat(1_000_000))), 413, 422);
        assertClear(client.complain(Client.anonymous("x".repeat(20_001))), 422);
    }

    @Test
    void lone_surrogates_are_refused_where_they_stand_and_controls_go() {
        assertThat(client.complain(Client.anonymous("a\u0000b")).status()).isEqualTo(201);
        assertThat(fields(rejected(Client.anonymous("\u0000\u200B"), "nb"))).containsExactly("text");
        String surrogate =
                "{\"about\":{\"description\":\"x\"},\"text\":\"a\\ud800b\",\"anonymous\":true,\"language\":\"nb\"}";
        assertThat(fields(rejected(surrogate, "nb"))).containsExactly("text");
    }

    @Test
    void expressions_and_markup_are_kept_as_they_are_seen() {
        for (String nasty : NASTY) {
            var answer = client.complain(Client.anonymous("Tekst " + nasty));
            assertThat(answer.status()).as(nasty).isEqualTo(201);
            assertThat(database.value(
                            "SELECT text FROM complaints WHERE reference = ?",
                            answer.json().getString("reference")))
                    .isEqualTo(("Tekst " + nasty.replace("\u202E", "")).strip());
        }
    }

    @Test
    void huge_headers_and_strange_paths_are_refused() {
        assertThat(client.send(client.request("/api/v1/complaints/K-2026-000001")
                                .header("Follow-Up-Code", "x".repeat(60_000))
                                .build())
                        .status())
                .isBetween(400, 499);
        for (String path : List.of(
                "/api/v1/complaints/%00",
                "/api/v1/complaints/..%2f..%2fx",
                "/api/v1/complaints/" + "a".repeat(5000),
                "/api/v1/nothing",
                "/api/v1/tasks?page=-1",
                "/api/v1/tasks?page=99999999999",
                "/api/v1/complaints/%F0%28%8C%28",
                "/api/v1/deadlines?rule=%00&from=x",
                "/api/v1/deadlines",
                "/api/v1/deadlines?rule=appeal&from=2026-99-99",
                "/api/v1/deadlines?rule=appeal&from=9999999-01-01")) {
            assertThat(client.get(path).status()).as(path).isBetween(400, 499);
        }
    }

    @Test
    void what_is_null_or_empty_is_as_if_it_were_not_there() {
        String anonymous = Client.anonymous("Uten navn").replace("\"anonymous\"", "\"contact\":null,\"anonymous\"");
        assertThat(client.complain(anonymous).status()).isEqualTo(201);
        var named = client.complain(
                """
                {"about": {"description": "Et system"}, "text": "Uten adresse", "language": "nb",
                 "contact": {"name": "Vilma Prøvesen", "email": "", "phone": " "}}
                """);
        assertThat(named.status()).as(named.body()).isEqualTo(201);
        assertThat(database.number(
                        "SELECT count(*) FROM outbox o JOIN complaints c ON c.id = o.subject_id WHERE c.reference = ?",
                        named.json().getString("reference")))
                .as("nowhere to send a notice to")
                .isZero();
    }

    @Test
    void generated_bodies_never_break_it() {
        var random = new Random(20261122);
        for (int i = 0; i < GENERATED; i++) {
            String body = mutate(random, i);
            var answer = client.complain(body);
            assertThat(answer.status())
                    .as(body.substring(0, Math.min(300, body.length())))
                    .isBetween(200, 499);
            assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    @Test
    void generated_questions_never_break_it() {
        var random = new Random(7);
        for (int i = 0; i < GENERATED; i++) {
            String noise = java.net.URLEncoder.encode(noise(random), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            String path =
                    switch (i % 4) {
                        case 0 -> "/api/v1/deadlines?rule=" + noise + "&from=2026-01-01";
                        case 1 -> "/api/v1/deadlines?rule=appeal&from=" + noise;
                        case 2 -> "/api/v1/deadlines?rule=appeal&from=2026-01-01&regime=" + noise;
                        default -> "/api/v1/complaints/" + (noise.isBlank() ? "x" : noise);
                    };
            client.from("10.9." + i / 200 + "." + i % 200);
            var request = client.request(path).header("Follow-Up-Code", "AAAA");
            assertThat(client.send(request.build()).status()).as(path).isBetween(200, 499);
        }
    }

    private static String mutate(Random random, int i) {
        String valid = Client.anonymous("Gyldig tekst " + i);
        if (i % 3 == 0) {
            var broken = new StringBuilder(valid);
            for (int cut = 0; cut < 1 + random.nextInt(4); cut++) {
                broken.setCharAt(random.nextInt(broken.length()), (char) (32 + random.nextInt(95)));
            }
            return broken.toString();
        }
        var object = Json.createObjectBuilder(
                Json.createReader(new java.io.StringReader(valid)).readObject());
        String[] names = {"about", "text", "affected", "wantedOutcome", "contact", "anonymous", "language"};
        String name = names[random.nextInt(names.length)];
        switch (random.nextInt(6)) {
            case 0 -> object.add(name, noise(random));
            case 1 -> object.addNull(name);
            case 2 -> object.add(name, random.nextLong());
            case 3 -> object.add(name, Json.createArrayBuilder().add(noise(random)));
            case 4 -> object.add(name, Json.createObjectBuilder().add(noise(random), noise(random)));
            default -> object.remove(name);
        }
        return object.build().toString();
    }

    private static String noise(Random random) {
        if (random.nextInt(3) == 0) {
            return NASTY.get(random.nextInt(NASTY.size()));
        }
        return random.ints(random.nextInt(40), 0, 0x2FFF)
                .filter(codePoint -> !Character.isSurrogate((char) codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private JsonObject rejected(String body, String language) {
        var answer = client.in(language).complain(body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        return answer.json();
    }

    private static List<String> fields(JsonObject problem) {
        return problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(e -> e.getString("field"))
                .toList();
    }

    private Client.Answer send(byte[] body, String type) {
        return client.send(client.request("/api/v1/complaints")
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    private static void assertClear(Client.Answer answer, Integer... statuses) {
        assertThat(answer.status()).isIn((Object[]) statuses);
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.json().getString("title")).isNotBlank();
    }
}
