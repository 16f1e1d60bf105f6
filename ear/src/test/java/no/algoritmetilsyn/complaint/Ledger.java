package no.algoritmetilsyn.complaint;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import no.algoritmetilsyn.server.Client;

/**
 * Writers who file complaints without a pause and write down each receipt they get. When an answer does not come, a writer
 * asks again with the same key, as a careful client does.
 */
final class Ledger implements AutoCloseable {

    private final String url;
    private final String mark = UUID.randomUUID().toString();
    private final Map<String, String> receipts = new ConcurrentHashMap<>();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final ExecutorService writers;

    Ledger(String url, int count) {
        this.url = url;
        this.writers = Executors.newFixedThreadPool(count);
        for (int i = 0; i < count; i++) {
            int writer = i;
            writers.submit(() -> write(writer));
        }
    }

    private void write(int writer) {
        var client = new Client(url);
        for (int number = 0; open.get(); number++) {
            String text = mark + " " + writer + " " + number;
            file(client, text, UUID.randomUUID().toString());
        }
    }

    private void file(Client client, String text, String key) {
        while (open.get()) {
            try {
                var answer = client.complain(Client.anonymous(text), key);
                if (answer.status() == 201 || answer.status() == 200) {
                    receipts.put(text, answer.json().getString("reference"));
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (UncheckedIOException away) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What all texts of this ledger begin with. */
    String mark() {
        return mark;
    }

    /** Text to reference, for each receipt so far. */
    Map<String, String> receipts() {
        return receipts;
    }

    /** Lets the writers finish what they are at, and no more. */
    void finish() {
        open.set(false);
        writers.shutdown();
        try {
            if (!writers.awaitTermination(90, TimeUnit.SECONDS)) {
                throw new AssertionError("A writer hangs");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finish();
    }
}
