package no.algoritmetilsyn.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Notices and the folder that mails are written to. */
abstract class RelayTestBase {

    static final UUID RECIPIENT = UUID.fromString("cccccccc-cccc-4ccc-8ccc-cccccccccccc");

    /** Kept, since the logging of the platform forgets the level of a logger nobody holds. */
    static final Logger LOG = Logger.getLogger(Relay.class.getName());

    @TempDir
    Path folder;

    OutboxFixture fixture;

    @BeforeEach
    void start() {
        LOG.setLevel(Level.OFF);
        fixture = new OutboxFixture();
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
