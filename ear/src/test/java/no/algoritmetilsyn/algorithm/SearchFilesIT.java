package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.Records.content;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a list shows can be taken away and followed: the files and the feed of a search hold what it finds. */
@ExtendWith(Installation.class)
class SearchFilesIT {

    private Records records;
    private Client client;
    private UUID id;

    @BeforeEach
    void register(Installation installation) {
        records = new Records(installation);
        client = new Client(installation.url()).from("10.4.0.4");
        id = records.published(content("Andre <navn> & tegn, med komma").build());
    }

    @AfterEach
    void remove() {
        records.remove(id);
    }

    private static List<JsonObject> lines(String body) {
        return body.lines()
                .map(line -> Json.createReader(new StringReader(line)).readObject())
                .toList();
    }

    @Test
    void norwegian_and_high_risk_come_first_unless_words_are_asked_for() {
        UUID foreign = records.published(content("Qxrekkefølge utenfra")
                .add("language", "nl")
                .add("riskClass", "HIGH")
                .build());
        UUID high = records.published(
                content("Qxrekkefølge høy").add("riskClass", "HIGH").build());
        UUID low = records.published(
                content("Qxrekkefølge lav").add("riskClass", "MINIMAL").build());
        try {
            Patience.until(Duration.ofSeconds(10), () -> ids("q=qxrekkefølge").size() == 3);
            assertThat(ids("q=qxrekkefølge&sort=first"))
                    .containsExactly(high.toString(), low.toString(), foreign.toString());
            assertThat(ids("size=100")).isEqualTo(ids("size=100&sort=first"));
            assertThat(ids("q=qxrekkefølge&sort=first&language=nl")).containsExactly(foreign.toString());
            assertThat(client.get("/api/v1/algorithms?size=1").json().getJsonObject("facets"))
                    .containsKey("language");
        } finally {
            List.of(foreign, high, low).forEach(records::remove);
        }
    }

    private List<String> ids(String asked) {
        return client.get("/api/v1/algorithms?" + asked.replace("ø", "%C3%B8")).json().getJsonArray("hits").stream()
                .map(hit -> hit.asJsonObject().getString("id"))
                .toList();
    }

    @Test
    void a_file_of_a_search_holds_what_the_search_finds() {
        awaitIndex();
        String asked = "?q=barnehage+kommune&status=IN_USE";
        int total = client.get("/api/v1/algorithms" + asked).json().getInt("total");
        assertThat(lines(client.get("/api/v1/algorithms.jsonl" + asked).body()))
                .hasSize(total)
                .allSatisfy(line -> assertThat(line.getJsonObject("content").getString("status"))
                        .isEqualTo("IN_USE"));
        String excel = client.get("/api/v1/algorithms-excel.csv?q=komma").body();
        assertThat(excel).startsWith("\uFEFF\"id\";\"kind\";").contains("\r\n\"" + id + "\";");
        assertThat(client.get("/api/v1/algorithms.csv?riskClass=none").body().lines())
                .hasSize(1);
        assertThat(client.get("/algoritmer" + asked).body())
                .contains(
                        "/api/v1/algorithms.xlsx?q=barnehage+kommune&amp;status=IN_USE",
                        "/algoritmer/feed.atom?q=barnehage+kommune&amp;status=IN_USE");
    }

    @Test
    void a_search_is_followed_by_a_feed_of_its_own() {
        awaitIndex();
        String whole = client.get("/algoritmer/feed.atom").body();
        String searched = client.get("/algoritmer/feed.atom?q=tegn&language=").body();
        assertThat(searched).contains("urn:uuid:" + id, "Andre &lt;navn&gt; &amp; tegn", "feed.atom?q=tegn\"");
        assertThat(feedId(searched))
                .isNotEqualTo(feedId(whole))
                .isEqualTo(feedId(client.get("/algoritmer/feed.atom?q=tegn").body()));
        assertThat(client.get("/algoritmer/feed.atom?riskClass=none").body()).doesNotContain("<entry>");
    }

    private static String feedId(String feed) {
        return feed.replaceFirst("(?s).*?<id>([^<]+)<.*", "$1");
    }

    private void awaitIndex() {
        Patience.until(
                Duration.ofSeconds(10),
                () -> client.get("/api/v1/algorithms?q=" + id).json().getInt("total") == 1);
    }
}
