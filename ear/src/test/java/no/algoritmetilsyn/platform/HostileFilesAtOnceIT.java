package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import no.algoritmetilsyn.server.AtOnce;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that are made to be looked at for as long as possible, more at once than there are threads: everybody else is served. */
@ExtendWith(Installation.class)
class HostileFilesAtOnceIT {

    /** More than there are threads for requests on a machine with two processors. */
    private static final int MANY = 40;

    private static final int SIZE = 4 << 20;
    private static final double MOST = 0.95;

    /** The first of them can be read by nobody; the rest is only junk between the header and the end, and is taken. */
    private static final List<String> BODIES =
            List.of("trailer<<(", "trailer<</A<<", "1 0 obj<</Type/XRef(", "obj<<%", "startxref 9 ", "((((", "\\((\\");

    private static final int DAMAGED = 4;

    private static final String BUSY = "busy";
    private static final String REFUSED = "refused";
    private static final String TAKEN = "taken";

    private final AtomicBoolean over = new AtomicBoolean();

    /** Health answers within this: here only that it does not wait for the files, whatever else the machine does. */
    Duration healthWithin() {
        return Duration.ofSeconds(3);
    }

    /** Nineteen of twenty pages are answered within this; here as for health. */
    Duration othersWithin() {
        return Duration.ofSeconds(6);
    }

    /** How often each sends its file. */
    int times() {
        return 1;
    }

    @Test
    void those_without_a_file_are_served_meanwhile(Installation installation) throws Exception {
        List<byte[]> files = BODIES.stream().map(HostileFilesAtOnceIT::pdf).toList();
        Map<String, Callable<List<String>>> calls = new TreeMap<>();
        for (int i = 0; i < MANY; i++) {
            var citizen =
                    new Form(new Client(installation.url()).from("10.91.0." + i).in("en"));
            byte[] file = files.get(i % files.size());
            calls.put("file " + i, () -> send(citizen, file));
        }
        var health = new ConcurrentLinkedQueue<Long>();
        var pages = new ConcurrentLinkedQueue<Long>();
        var others = new Client(installation.url()).from("10.91.1.1");
        var reader = new Thread(() -> read(others, health, pages), "others");
        reader.start();
        Map<String, List<String>> answers;
        try {
            answers = AtOnce.call(calls);
        } finally {
            over.set(true);
            reader.join();
        }
        System.out.printf(
                "%s: health at most %d ms, pages p95 %d ms, %d of them%n",
                getClass().getSimpleName(), millis(health, 1), millis(pages, MOST), pages.size());
        assertThat(millis(health, 1)).as("health, ms").isLessThan(healthWithin().toMillis());
        assertThat(millis(pages, MOST))
                .as("p95 of pages, ms")
                .isLessThan(othersWithin().toMillis());
        answers.forEach((call, told) -> assertThat(told)
                .as(call)
                .isSubsetOf(isDamaged(call) ? List.of(BUSY, REFUSED) : List.of(BUSY, REFUSED, TAKEN)));
        assertThat(answers.values().stream().flatMap(List::stream))
                .as("what is looked at is refused for what it is")
                .contains(REFUSED);
        Client.Answer good = new Form(new Client(installation.url()).from("10.91.2.1"))
                .sendFile("/klage/vedlegg", "upload", "files", "etter.txt", "Etter de andre".getBytes());
        assertThat(good.status()).isEqualTo(302);
    }

    private static boolean isDamaged(String call) {
        return Integer.parseInt(call.substring("file ".length())) % BODIES.size() < DAMAGED;
    }

    private List<String> send(Form citizen, byte[] file) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < times(); i++) {
            Client.Answer sent = citizen.sendFile("/klage/vedlegg", "upload", "files", "fil.pdf", file);
            Client.Answer page = sent.status() == 503 ? sent : citizen.follow(sent);
            told.add(page.status() == 503 ? BUSY : outcome(page.body()));
        }
        return told;
    }

    private static String outcome(String page) {
        if (page.contains("fil.pdf:")) {
            return REFUSED;
        }
        return page.contains("fil.pdf") ? TAKEN : page;
    }

    private void read(Client others, ConcurrentLinkedQueue<Long> health, ConcurrentLinkedQueue<Long> pages) {
        while (!over.get()) {
            health.add(time(others, "/health/live"));
            health.add(time(others, "/health/ready"));
            pages.add(time(others, "/"));
            pages.add(time(others, "/algoritmer?q=barnehage"));
            pages.add(time(others, "/api/v1/algorithms?q=kommune"));
        }
    }

    private static long time(Client client, String path) {
        long start = System.nanoTime();
        client.get(path);
        return System.nanoTime() - start;
    }

    private static long millis(ConcurrentLinkedQueue<Long> times, double share) {
        List<Long> sorted = times.stream().sorted().toList();
        int place = (int) Math.ceil(sorted.size() * share) - 1;
        return Duration.ofNanos(sorted.get(place)).toMillis();
    }

    private static byte[] pdf(String body) {
        return ("%PDF-1.7\n" + body.repeat(SIZE / body.length()) + "\nstartxref\n99999999\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
