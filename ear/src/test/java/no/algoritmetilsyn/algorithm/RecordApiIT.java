package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.Records.content;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A record, its versions and what they changed, as machines read them. */
@ExtendWith(Installation.class)
class RecordApiIT {

    private Records records;
    private Client client;
    private UUID id;

    @BeforeEach
    void register(Installation installation) {
        records = new Records(installation);
        client = new Client(installation.url()).from("10.4.0.2");
        JsonObject first = content("Fordeling av plasser")
                .add("purpose", "Fordeler plasser etter alder.")
                .build();
        JsonObject second = content("Fordeling av plasser")
                .add("purpose", "Fordeler plasser etter alder og behov.")
                .add("status", "SUSPENDED")
                .add("theme", Json.createArrayBuilder().add("CHILDREN"))
                .build();
        id = records.published(first, second);
    }

    @AfterEach
    void remove() {
        records.remove(id);
    }

    private Client.Answer get(String call) {
        return client.get("/api/v1/algorithms/" + id + call);
    }

    @Test
    void a_record_says_what_it_is_and_how_many_errors_were_reported() {
        JsonObject record = get("").json();
        assertThat(record.getString("id")).isEqualTo(id.toString());
        assertThat(record.getString("kind")).isEqualTo("USE");
        assertThat(record.getInt("version")).isEqualTo(2);
        assertThat(record.getString("standard")).isEqualTo("1.0");
        assertThat(record.getJsonObject("content").getString("status")).isEqualTo("SUSPENDED");
        assertThat(record.getJsonObject("withheld")).isEmpty();
        assertThat(record.getJsonObject("errorReports").getInt("open")).isZero();
        assertThat(record.getJsonObject("errorReports").getInt("closed")).isZero();
    }

    @Test
    void versions_are_listed_in_order_and_each_can_be_read() {
        assertThat(get("/versions").json().getJsonArray("versions"))
                .extracting(version -> version.asJsonObject().getInt("version"))
                .containsExactly(1, 2);
        assertThat(get("/versions/1").json().getJsonObject("content").getString("purpose"))
                .isEqualTo("Fordeler plasser etter alder.");
        assertThat(get("/versions/3").status()).isEqualTo(404);
        assertThat(get("/versions/x").status()).isEqualTo(404);
    }

    @Test
    void records_of_the_demo_have_a_past(Installation installation) {
        String demo = new Database(installation)
                .value("SELECT id FROM algorithm_records WHERE name = ?", "Prioritering av barnehageplass");
        List<JsonObject> versions = client.get("/api/v1/algorithms/" + demo + "/versions")
                .json()
                .getJsonArray("versions")
                .getValuesAs(JsonObject.class);
        assertThat(versions).extracting(version -> version.getInt("version")).containsExactly(1, 2, 3);
        List<Instant> published = versions.stream()
                .map(version -> Instant.parse(version.getString("publishedAt")))
                .toList();
        assertThat(published.get(0)).isBefore(published.get(1).minus(Duration.ofDays(365)));
        assertThat(published.get(1)).isBefore(published.get(2).minus(Duration.ofDays(100)));
        assertThat(versions.get(0).getString("asOf"))
                .isEqualTo(published
                        .get(0)
                        .atZone(ZoneId.of("Europe/Oslo"))
                        .toLocalDate()
                        .toString());
    }

    @Test
    void a_difference_tells_words_in_the_language_of_the_reader() {
        var changes = client.in("nn")
                .get("/api/v1/algorithms/" + id + "/versions/1/diff/2")
                .json()
                .getJsonArray("changes");
        assertThat(changes)
                .extracting(change -> change.asJsonObject().getString("field"))
                .containsExactly("status", "theme", "purpose");
        assertThat(changes.getJsonObject(0).getJsonArray("pieces").toString())
                .contains("I bruk", "Stansa inntil vidare");
        assertThat(changes.getJsonObject(2).getJsonArray("pieces"))
                .extracting(piece -> piece.asJsonObject().getString("kind"))
                .contains("KEPT", "ADDED");
    }

    @Test
    void a_client_that_has_it_already_is_told_so() {
        Client.Answer first = get("");
        String tag = first.response().headers().firstValue("ETag").orElseThrow();
        Client.Answer second = client.send(client.request("/api/v1/algorithms/" + id)
                .header("If-None-Match", tag)
                .build());
        assertThat(second.status()).isEqualTo(304);
        // Given twice, a browser would refuse the answer to the page of another site.
        assertThat(second.response().headers().allValues("Access-Control-Allow-Origin"))
                .containsExactly("*");
        // What is kept for one language must not be taken for another.
        assertThat(second.response().headers().firstValue("Vary"))
                .isEqualTo(first.response().headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept-Language"));
        records.withhold(id, "workerInformation", "offentleglova § 14");
        assertThat(first.response().headers().firstValue("Last-Modified")).isEmpty();
        assertThat(first.response().headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
    }

    @Test
    void what_is_no_id_is_an_unknown_record() {
        for (String none : new String[] {"x", "00000000-0000-0000-0000-000000000000", "%00", "1/2"}) {
            assertThat(client.get("/api/v1/algorithms/" + none).status())
                    .as(none)
                    .isIn(400, 404);
        }
    }
}
