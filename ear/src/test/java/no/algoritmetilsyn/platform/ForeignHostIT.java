package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Routes;
import no.algoritmetilsyn.server.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the service is, it knows from its settings; what a request says about that stands in no answer. */
@ExtendWith(Installation.class)
class ForeignHostIT {

    private static final String EVIL = "evil.example";

    static Stream<String> addresses() {
        return Stream.concat(
                Routes.all().stream().map(Routes.Entry::path),
                Stream.of(
                        "/tilsyn",
                        "/klage/",
                        "/katalog.ttl",
                        "/openapi",
                        "/algoritmer/feed.atom",
                        "/vedtak/feed.atom",
                        "/api/v1/publications",
                        "/resources",
                        "/resources/css",
                        "/task",
                        "/finnes-ikke",
                        "/x;y",
                        "/api/v1/katalog.ttl",
                        "/api/v1/algorithms",
                        "/api/v1/algorithms/ID",
                        "/api/v1/algorithms/ID/versions",
                        "/api/v1/algorithms/ID/similar",
                        "/api/v1/algorithms.jsonl",
                        "/api/v1/algorithms.csv",
                        "/api/v1/algorithms-history.jsonl",
                        "/api/v1/suggestions?q=ba",
                        "/api/v1/record-standard",
                        "/api/v1/deadlines/rules",
                        "/api/v1/finnes-ikke",
                        "/health/live"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void another_host_stands_in_no_answer(String path, Installation installation) throws IOException {
        String target = path.replace("ID", record(installation))
                .replace("{id}", record(installation))
                .replace("{number}", "1");
        for (List<String> lie : List.of(
                List.of("Host: " + EVIL),
                List.of("Host: " + EVIL + ":81"),
                List.of("Host: 127.0.0.1", "X-Forwarded-Host: " + EVIL),
                List.of(
                        "Host: 127.0.0.1",
                        "X-Forwarded-Host: " + EVIL,
                        "X-Forwarded-Port: 81",
                        "X-Forwarded-Proto: https"),
                List.of("Host: 127.0.0.1", "Forwarded: host=" + EVIL))) {
            try (var wire = new Wire(installation.url())) {
                wire.send("GET " + target + " HTTP/1.1\r\n" + String.join("\r\n", lie) + "\r\n\r\n");
                Wire.Answer answer = wire.read();
                assertThat(answer.status()).as("%s %s", target, lie).isLessThan(500);
                assertThat(answer.headers()).as("%s %s", target, lie).noneMatch(header -> header.contains(EVIL));
                assertThat(answer.body()).as("%s %s", target, lie).doesNotContain(EVIL);
            }
        }
    }

    @Test
    void a_form_leads_on_without_naming_a_host(Installation installation) throws IOException {
        String form = "aboutKind=DESCRIPTION&complaint=complaint&jakarta.faces.ViewState=stateless&next=";
        try (var wire = new Wire(installation.url())) {
            wire.send(
                    "POST /klage HTTP/1.1\r\nHost: " + EVIL + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                            + "Content-Length: " + form.length() + "\r\n\r\n" + form);
            Wire.Answer answer = wire.read();
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location").orElseThrow()).startsWith("/klage/beskrivelse");
        }
    }

    @Test
    void feed_and_catalogue_name_the_configured_address(Installation installation) {
        var client = new Client(installation.url());
        assertThat(client.get("/algoritmer/feed.atom").body())
                .contains("href=\"" + installation.url() + "/algoritmer/feed.atom\"");
        assertThat(client.get("/api/v1/katalog.ttl").body())
                .startsWith("@base <" + installation.url() + "/api/v1/katalog.ttl>");
    }

    private static String record(Installation installation) {
        return new Client(installation.url())
                .get("/api/v1/algorithms?size=1")
                .json()
                .getJsonArray("hits")
                .getJsonObject(0)
                .getString("id");
    }
}
