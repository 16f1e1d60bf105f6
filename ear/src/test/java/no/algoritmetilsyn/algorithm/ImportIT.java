package no.algoritmetilsyn.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports as somebody outside meets them: who may, what is answered, how large a file may be. */
@ExtendWith(Installation.class)
class ImportIT {

    private static final String HEADER = "ID,Prosjekteier,Prosjekttittel,Status\n";

    private static Client.Answer post(Client client, String query, String type, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = client.request("/api/v1/imports" + query).POST(body);
        return client.send((type == null ? request : request.header("Content-Type", type)).build());
    }

    private static Client.Answer post(Client client, String query, String file) {
        return post(client, query, "text/csv", HttpRequest.BodyPublishers.ofString(file));
    }

    @ParameterizedTest
    @CsvSource({
        "-, 401",
        "borger, 403",
        "virksomhet, 403",
        "tillitsvalgt, 403",
        "inspektor, 403",
        "jurist, 403",
        "leder, 403",
        "arkivar, 403",
        "klageorgan, 403",
        "admin, 403",
        "registrar, 400"
    })
    void only_the_registrar_imports(String account, int status, Installation installation) {
        var client = new Client(installation.url(), account.equals("-") ? null : account);
        Client.Answer answer = post(client, "?format=no-such", HEADER);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(client.get("/api/v1/imports/00000000-0000-4000-8000-000000000000")
                        .status())
                .isEqualTo(status == 400 ? 404 : status);
    }

    @Test
    void a_file_that_is_tried_is_not_in_the_register(Installation installation) {
        var registrar = new Client(installation.url(), "registrar");
        String name = "Prøvd rute " + System.nanoTime();
        String file = HEADER + "1,Prøvebyen kommune," + name + ",Pilot\n";
        JsonObject tried = post(registrar, "?format=no-ki-csv&trial=true", file).json();
        assertThat(tried.getString("state")).isEqualTo("TRIED");
        assertThat(tried.getJsonArray("changes").getValuesAs(JsonObject.class))
                .extracting(change ->
                        change.getInt("row") + " " + change.getString("name") + " " + change.getJsonArray("fields"))
                .containsExactly("1 " + name + " [\"name\",\"organisation\",\"status\",\"language\",\"asGiven\"]");
        assertThat(new Database(installation).number("SELECT count(*) FROM algorithm_records WHERE name = ?", name))
                .isZero();
        assertThat(post(registrar, "?format=no-ki-csv&trial=ja", file).status()).isEqualTo(400);
    }

    @Test
    void a_file_is_imported_once_and_each_broken_row_is_told(Installation installation) {
        var registrar = new Client(installation.url(), "registrar").in("nn");
        String file = HEADER
                + "1,Prøvebyen kommune,Ruteplan for brøyting,Implementert\n"
                + "2,Prøvebyen kommune,\"Ubalansert,Pilot\n"
                + "3,Prøvebyen kommune,Svar på spørsmål,Pilot\n"
                + "4,,Uten eier,Pilot\n";
        JsonObject first = post(registrar, "?format=no-ki-csv", file).json();
        assertThat(first.getInt("created")).isEqualTo(2);
        assertThat(first.getString("state")).isEqualTo("DONE");
        assertThat(first.getJsonArray("rejected").getValuesAs(JsonObject.class))
                .extracting(row -> row.getInt("row") + " " + row.getString("reason"))
                .containsExactly(
                        "2 Hermeteikna går ikkje opp: eitt er ikkje lukka, eller det står tekst etter eit som er lukka.",
                        "4 Eigaren manglar.");
        JsonObject again = post(registrar, "?format=no-ki-csv", file).json();
        assertThat(List.of(again.getInt("created"), again.getInt("updated"), again.getInt("unchanged")))
                .containsExactly(0, 0, 2);
        assertThat(registrar.get("/api/v1/imports/" + again.getString("id")).json())
                .isEqualTo(again);
        var database = new Database(installation);
        assertThat(database.value(
                        "SELECT count(*) || ' ' || min(source_id) FROM algorithm_records WHERE name = ? AND published = 1",
                        "Svar på spørsmål"))
                .isEqualTo("1 3");
        assertThat(database.number(
                        "SELECT count(*) FROM changes c JOIN algorithm_records r ON r.id = c.subject_id "
                                + "WHERE c.kind = 'algorithm' AND r.name = ?",
                        "Svar på spørsmål"))
                .isEqualTo(1);
    }

    @Test
    void what_is_wrong_with_the_request_is_told_field_by_field(Installation installation) {
        var registrar = new Client(installation.url(), "registrar");
        Client.Answer answer = post(registrar, "?dated=2999-01-01&rank=-1", HEADER);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactly("format", "dated", "rank");
        assertThat(post(
                                registrar,
                                "?format=no-ki-csv",
                                "multipart/form-data; boundary=x",
                                HttpRequest.BodyPublishers.ofString("--x--"))
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999998-01-01", "1899-12-31", "%2B10000-01-01", "%2B99999999-01-01", "2026-02-30"})
    void a_day_that_no_file_can_be_of_is_told_as_any_other_fault(String dated, Installation installation) {
        Client.Answer answer =
                post(new Client(installation.url(), "registrar"), "?format=no-ki-csv&dated=" + dated, HEADER);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactly("dated");
    }

    /** Among them what the usual tools send when nobody tells them a type. */
    @ParameterizedTest
    @ValueSource(strings = {"", "application/x-www-form-urlencoded", "application/octet-stream", "application/json"})
    void the_type_of_the_body_does_not_matter(String type, Installation installation) {
        var registrar = new Client(installation.url(), "registrar");
        Client.Answer answer = post(
                registrar,
                "?format=no-ki-csv",
                type.isEmpty() ? null : type,
                HttpRequest.BodyPublishers.ofString(HEADER + "1,Prøvebyen kommune,Typen er likegyldig,\n"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getInt("created") + answer.json().getInt("unchanged"))
                .isEqualTo(1);
    }

    @Test
    void our_own_export_comes_back_and_changes_nothing(Installation installation) {
        String export =
                new Client(installation.url()).get("/api/v1/algorithms.jsonl").body();
        var registrar = new Client(installation.url(), "registrar");
        JsonObject answer = post(registrar, "?format=jsonl", export).json();
        assertThat(List.of(answer.getInt("created"), answer.getInt("updated"), answer.getInt("rejectedCount")))
                .containsExactly(0, 0, 0);
        assertThat(answer.getJsonNumber("unchanged").longValue())
                .isEqualTo(export.lines().count())
                .isPositive();
        assertThat(answer.getJsonArray("notes")).isEmpty();
    }

    @Test
    void one_that_would_wait_for_another_is_told_where_to_look(Installation installation) throws Exception {
        var registrar = new Client(installation.url(), "registrar");
        String address;
        try (Connection other = installation.postgres().asApplication();
                Statement sql = other.createStatement()) {
            other.setAutoCommit(false);
            sql.execute("SELECT pg_advisory_xact_lock(hashtextextended('import nl-json', 0))");
            Client.Answer answer = post(registrar, "?format=nl-json", "[]");
            assertThat(answer.status()).as(answer.body()).isEqualTo(202);
            assertThat(answer.json().getString("state")).isEqualTo("APPLYING");
            address = answer.response().headers().firstValue("Location").orElseThrow();
            assertThat(registrar.get(address).json().getString("state")).isEqualTo("APPLYING");
            assertThat(post(registrar, "?format=no-ki-csv", HEADER).status()).isEqualTo(200);
        }
        Patience.until(
                Duration.ofSeconds(20),
                () -> registrar.get(address).json().getString("state").equals("DONE"));
    }

    @Test
    void a_file_that_is_no_register_is_one_rejection(Installation installation) {
        var registrar = new Client(installation.url(), "registrar").in("en");
        JsonObject answer =
                post(registrar, "?format=nl-json", "ID;Prosjekteier").json();
        assertThat(answer.getString("state")).isEqualTo("FAILED");
        assertThat(answer.getJsonArray("rejected").getValuesAs(JsonObject.class))
                .extracting(row -> row.getInt("row") + " " + row.getString("reason"))
                .containsExactly("0 The file is not JSON.");
    }

    @Test
    void a_file_may_be_larger_than_any_other_request(Installation installation) throws IOException {
        int megabytes = 160;
        var registrar = new Client(installation.url(), "registrar");
        Client.Answer large = post(
                registrar,
                "?format=jsonl",
                "application/x-ndjson",
                HttpRequest.BodyPublishers.ofInputStream(() -> padded(megabytes)));
        assertThat(large.status()).isEqualTo(200);
        assertThat(large.json().getInt("created") + large.json().getInt("unchanged"))
                .isEqualTo(1);
        assertThat(answerBefore(installation, 70 << 20)).startsWith("HTTP/1.1 413");
    }

    /** The first line of the answer to a body that is announced, before any of it is sent. */
    private static String answerBefore(Installation installation, int length) throws IOException {
        var address = URI.create(installation.url());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST /api/v1/operations/clock HTTP/1.1\r\nHost: " + address.getAuthority()
                                    + "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    /** One record behind many lines of spaces. */
    private static InputStream padded(int megabytes) {
        byte[] line = " ".repeat((1 << 20) - 1).concat("\n").getBytes(StandardCharsets.UTF_8);
        String record = "{\"name\":\"Stor fil\",\"organisation\":\"Prøvebyen kommune\"}\n";
        List<InputStream> parts = new java.util.ArrayList<>(IntStream.range(0, megabytes)
                .<InputStream>mapToObj(i -> new ByteArrayInputStream(line))
                .toList());
        parts.add(new ByteArrayInputStream(record.getBytes(StandardCharsets.UTF_8)));
        return new SequenceInputStream(Collections.enumeration(parts));
    }
}
