package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clients that send or read one byte a second, more of them than there are threads: everybody else is served. */
@ExtendWith(Installation.class)
class SlowClientsIT {

    private static final int MANY = 100;
    private static final int NARROW = 2_048;
    private static final double MOST = 0.95;

    /** So many that one in twenty may be what the opening of a hundred connections costs. */
    private static final int LEAST = 60;

    private interface Opening {
        Wire open(String url) throws IOException;
    }

    private interface Drop {
        void fall(Wire wire) throws IOException;
    }

    /** How long; the long form takes longer. */
    Duration duration() {
        return Duration.ofSeconds(4);
    }

    /** Health answers within this: here only that it does not wait for the slow ones, whatever else the machine does. */
    Duration healthWithin() {
        return Duration.ofSeconds(3);
    }

    /** Nineteen of twenty pages are answered within this; here as for health. */
    Duration othersWithin() {
        return Duration.ofSeconds(6);
    }

    @Test
    void forms_come_slowly(Installation installation) throws Exception {
        hold(installation, url -> {
            var wire = new Wire(url);
            wire.begin("POST", "/klage", "Content-Type: application/x-www-form-urlencoded", "Content-Length: 5000");
            return wire;
        });
    }

    @Test
    void calls_of_the_api_come_slowly(Installation installation) throws Exception {
        hold(installation, url -> {
            var wire = new Wire(url);
            wire.begin(
                    "POST",
                    "/api/v1/complaints",
                    "Content-Type: application/json",
                    "Idempotency-Key: " + UUID.randomUUID(),
                    "Content-Length: 5000");
            return wire;
        });
    }

    @Test
    void files_come_slowly(Installation installation) throws Exception {
        hold(installation, url -> {
            var wire = new Wire(url);
            wire.begin(
                    "POST",
                    "/klage/vedlegg",
                    "Content-Type: multipart/form-data; boundary=x",
                    "Content-Length: 9000000");
            return wire;
        });
    }

    @Test
    void whole_registers_come_slowly(Installation installation) throws Exception {
        String registrar = Base64.getEncoder().encodeToString("registrar:registrar".getBytes());
        hold(installation, url -> {
            var wire = new Wire(url);
            wire.begin(
                    "POST",
                    "/api/v1/imports?format=no-ki-csv",
                    "Authorization: Basic " + registrar,
                    "Content-Type: text/csv",
                    "Content-Length: 9000000");
            return wire;
        });
    }

    @Test
    void exports_are_read_slowly(Installation installation) throws Exception {
        hold(installation, url -> reader(url, "/api/v1/algorithms-history.jsonl"), Wire::readByte);
    }

    @Test
    void pages_are_read_slowly(Installation installation) throws Exception {
        hold(installation, url -> reader(url, "/algoritmer"), Wire::readByte);
    }

    private static Wire reader(String url, String path) throws IOException {
        var wire = new Wire(url, NARROW);
        wire.begin("GET", path);
        return wire;
    }

    private void hold(Installation installation, Opening opening) throws Exception {
        hold(installation, opening, wire -> wire.send("x"));
    }

    private void hold(Installation installation, Opening opening, Drop drop) throws Exception {
        List<Wire> slow = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            slow.add(opening.open(installation.url()));
        }
        var dripping = new Thread(() -> drip(slow, drop), "slow");
        dripping.start();
        try {
            measure(new Client(installation.url()).from("10.90.0.1"));
        } finally {
            dripping.interrupt();
            dripping.join();
            for (Wire each : slow) {
                each.close();
            }
        }
        Client.Answer file =
                new Client(installation.url()).from("10.90.0.2").complain(Client.anonymous("Etter de trege"));
        assertThat(file.status()).isEqualTo(201);
    }

    private static void drip(List<Wire> slow, Drop drop) {
        try {
            while (true) {
                for (Wire each : slow) {
                    try {
                        drop.fall(each);
                    } catch (IOException refused) {
                        // Given up by the server, which is its right.
                    }
                }
                Thread.sleep(1_000);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void measure(Client others) throws InterruptedException {
        List<Long> health = new ArrayList<>();
        List<Long> pages = new ArrayList<>();
        long end = System.nanoTime() + duration().toNanos();
        while (System.nanoTime() < end || pages.size() < LEAST) {
            health.add(time(others, "/health/live"));
            health.add(time(others, "/health/ready"));
            pages.add(time(others, "/"));
            pages.add(time(others, "/algoritmer?q=barnehage"));
            pages.add(time(others, "/api/v1/algorithms?q=kommune"));
            Thread.sleep(20);
        }
        health.sort(null);
        pages.sort(null);
        System.out.printf(
                "%s: health at most %d ms, pages p95 %d ms, %d of them%n",
                getClass().getSimpleName(), millis(health, 1), millis(pages, MOST), pages.size());
        assertThat(millis(health, 1)).as("health, ms").isLessThan(healthWithin().toMillis());
        assertThat(millis(pages, MOST))
                .as("p95 of pages, ms")
                .isLessThan(othersWithin().toMillis());
    }

    private static long time(Client client, String path) {
        long start = System.nanoTime();
        assertThat(client.get(path).status()).as(path).isEqualTo(200);
        return System.nanoTime() - start;
    }

    private static long millis(List<Long> sorted, double share) {
        int place = (int) Math.ceil(sorted.size() * share) - 1;
        return Duration.ofNanos(sorted.get(place)).toMillis();
    }
}
