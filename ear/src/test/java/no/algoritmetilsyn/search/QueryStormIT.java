package no.algoritmetilsyn.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ten thousand queries of every kind at a hundred thousand records: no error, and none that keeps others waiting. */
@Order(Integer.MAX_VALUE)
@Tag("soak")
@ExtendWith(Installation.class)
class QueryStormIT {

    private static final int RECORDS = 100_000;
    private static final int FILE = 20_000;
    private static final int QUERIES = 10_000;
    private static final int WARM = 1_000;
    private static final double SLOWEST_MILLIS = 200;
    private static final int LONGEST_ADDRESS = 15_000;

    private static final String[] WORDS =
            ("barnehage dagpenger røntgen bilde helse kommune sak vurdering forslag risiko "
                            + "søknad trygd skole elev pasient sykehus ansatt søker lån kreditt svindel rute plan varsel modell")
                    .split(" ");

    @Test
    void ten_thousand_queries(Installation installation) {
        fill(installation);
        var client = new Client(installation.url());
        var random = new Random(20261125);
        for (int i = 0; i < WARM; i++) {
            ask(client, Queries.random(random));
        }
        double[] millis = new double[QUERIES];
        for (int i = 0; i < QUERIES; i++) {
            millis[i] = ask(client, Queries.random(random));
        }
        Arrays.sort(millis);
        System.out.printf(
                "%d queries at %d records: p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms%n",
                QUERIES, RECORDS, millis[QUERIES / 2], millis[QUERIES * 99 / 100], millis[QUERIES * 999 / 1000]);
        assertThat(millis[QUERIES * 999 / 1000]).as("p99.9 in ms").isLessThanOrEqualTo(SLOWEST_MILLIS);
    }

    private static double ask(Client client, String query) {
        String path = "/api/v1/algorithms?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        long start = System.nanoTime();
        int status = client.get(path).status();
        double millis = (System.nanoTime() - start) / 1e6;
        // The server takes no longer addresses, whatever reads them.
        assertThat(status).as(query).isEqualTo(path.length() < LONGEST_ADDRESS ? 200 : 400);
        return millis;
    }

    private static void fill(Installation installation) {
        var random = new Random(7);
        for (int from = 0; from < RECORDS; from += FILE) {
            var file = new RegisterFile();
            for (int i = 0; i < FILE; i++) {
                file.put(
                        UUID.randomUUID(),
                        RegisterFile.content(
                                words(random, 4) + " " + i, "Virksomhet " + random.nextInt(2_000), words(random, 40)));
            }
            file.send(installation.url());
        }
        var client = new Client(installation.url());
        Patience.until(
                Duration.ofMinutes(5),
                () -> client.get("/api/v1/algorithms?size=1").json().getInt("total") >= RECORDS);
    }

    private static String words(Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.toString().strip();
    }
}
