package no.algoritmetilsyn.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Enumeration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A gigabyte by the address of the API, through a server whose heap holds less. */
@Order(Integer.MAX_VALUE)
@Tag("soak")
@ExtendWith(Installation.class)
class LargeImportIT {

    private static final int RECORDS = 60_000;
    private static final String TEXT = "Ord som fyller en lang beskrivelse. ".repeat(500);

    @Test
    void a_gigabyte(Installation installation) {
        var registrar = new Client(installation.url(), "registrar");
        Client.Answer answer = registrar.send(registrar
                .request("/api/v1/imports?format=jsonl")
                .timeout(Duration.ofMinutes(30))
                .POST(HttpRequest.BodyPublishers.ofInputStream(LargeImportIT::file))
                .build());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getInt("created")).isEqualTo(RECORDS);
        assertThat(new Database(installation)
                        .number("SELECT count(*) FROM algorithm_records WHERE organisation = ?", "Storbyen"))
                .isEqualTo(RECORDS);
    }

    private static InputStream file() {
        Stream<InputStream> lines = IntStream.range(0, RECORDS)
                .mapToObj(i -> "{\"name\":\"Stor " + i + "\",\"organisation\":\"Storbyen\",\"description\":\"" + TEXT
                        + "\"}\n")
                .map(line -> new java.io.ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
        var each = lines.iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return each.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return each.next();
            }
        });
    }
}
