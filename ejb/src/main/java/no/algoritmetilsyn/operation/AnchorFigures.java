package no.algoritmetilsyn.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.Settings;

/** How long ago something was anchored outside the database, by the files themselves. */
@ApplicationScoped
public class AnchorFigures {

    private static final double MILLIS = 1000;

    @Inject
    Settings settings;

    @Produces
    Figure anchorAge() {
        return new CountedFigure(
                "tilsyn_anchor_age_seconds", "Time since an anchor of the audit was written; -1 when none was", () -> {
                    Path folder = settings.anchorDir();
                    if (!Files.isDirectory(folder)) {
                        return -1;
                    }
                    try (Stream<Path> files = Files.list(folder)) {
                        // By the clock of the machine, as the file system has it: not by that of the authority.
                        return files.map(AnchorFigures::written)
                                .max(Instant::compareTo)
                                .map(last ->
                                        Duration.between(last, Instant.now()).toMillis() / MILLIS)
                                .orElse(-1.0);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
