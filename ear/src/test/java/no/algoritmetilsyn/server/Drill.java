package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** What both forms of the drill do: complaints that come in meanwhile, the commands, and what a proof says. */
final class Drill {

    static final String BACKUP = "tilsyn-backup";
    static final String RESTORE = "tilsyn-restore";

    private Drill() {}

    record Receipt(String reference, String code) {}

    /** Writers that file complaints until they are told to stop, and keep each receipt. */
    static final class Writers implements AutoCloseable {

        private final List<Receipt> receipts = new CopyOnWriteArrayList<>();
        private final AtomicBoolean open = new AtomicBoolean(true);
        private final ExecutorService threads = Executors.newFixedThreadPool(3);

        Writers(String url) {
            for (int i = 0; i < 3; i++) {
                threads.submit(() -> {
                    var client = new Client(url).from("10.93.0.1");
                    while (open.get()) {
                        try {
                            Client.Answer answer = client.complain(Client.anonymous("Øvelse i gjenoppretting"));
                            if (answer.status() == 201) {
                                JsonObject receipt = answer.json();
                                receipts.add(
                                        new Receipt(receipt.getString("reference"), receipt.getString("followUpCode")));
                            }
                        } catch (RuntimeException gone) {
                            // The service is being taken away: what was not acknowledged is not promised.
                            return;
                        }
                    }
                });
            }
        }

        List<Receipt> soFar() {
            return List.copyOf(receipts);
        }

        @Override
        public void close() {
            open.set(false);
            threads.shutdown();
            try {
                assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static Map<String, String> environment(PostgresServer postgres, Path data) throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("TILSYN_DB_URL", postgres.url());
        environment.put("TILSYN_DB_ADMIN_USER", "postgres");
        environment.put("TILSYN_DB_ADMIN_PASSWORD", "postgres");
        environment.put(
                "TILSYN_SECRET", Files.readString(data.resolve("secret")).trim());
        environment.put("TILSYN_ADMIN_USER", "admin");
        environment.put("TILSYN_ADMIN_PASSWORD", "admin");
        return environment;
    }

    static void assertProved(PostgresServer restored, Path data, Path backup) throws Exception {
        Commands.Result proof =
                new Commands(environment(restored, data)).run(RESTORE, "--from", backup.toString(), "--prove", "yes");
        assertThat(proof.output()).contains("Proved: all is there").doesNotContain("BROKEN");
        assertThat(proof.status()).isZero();
    }

    static void assertForTheOwnerAlone(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------");
            }
        }
    }
}
