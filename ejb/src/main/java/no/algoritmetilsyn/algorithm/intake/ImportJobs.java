package no.algoritmetilsyn.algorithm.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.SystemScope;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Imports that nobody waits for. They have a few threads of their own and stand in line for those: on the threads of the
 * server's timers, some imports that last would stop mails, anchors and everything else that is done by the clock.
 */
@ApplicationScoped
public class ImportJobs {

    private static final Logger LOG = Logger.getLogger(ImportJobs.class.getName());

    @Resource(lookup = "java:jboss/ee/concurrency/executor/imports")
    ManagedExecutorService executor;

    @Inject
    SystemScope scope;

    @Inject
    Imports imports;

    @Inject
    Transactions transactions;

    @Inject
    CurrentActor current;

    @Inject
    AuthorityClock clock;

    private final Set<UUID> inLine = ConcurrentHashMap.newKeySet();

    /**
     * Carries out an import that has begun, on a thread of the server. What becomes of it stands in its row; when the line
     * is full, it has failed.
     *
     * @param file is deleted in any case
     */
    public void carryOut(Actor actor, UUID id, ImportOrder order, Path file) {
        inLine.add(id);
        try {
            executor.execute(() -> scope.execute(() -> take(actor, id, order, file)));
        } catch (RejectedExecutionException full) {
            LOG.log(Level.WARNING, "No place in line for import " + id, full);
            inLine.remove(id);
            delete(file);
            transactions.run(
                    Transactions.SHORT,
                    connection -> ImportLedger.end(connection, id, ImportState.FAILED, clock.instant()));
        }
    }

    private void take(Actor actor, UUID id, ImportOrder order, Path file) {
        inLine.remove(id);
        try (InputStream stream = Files.newInputStream(file)) {
            current.as(actor, () -> run(id, order, stream));
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.SEVERE, "Import " + id, failed);
        } finally {
            delete(file);
        }
    }

    private ImportReport run(UUID id, ImportOrder order, InputStream stream) {
        try {
            return imports.carryOut(id, order, stream);
        } catch (ImportCancelled cancelled) {
            LOG.info("Import " + id + " was cancelled");
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A file that was imported is left in " + file, e);
        }
    }

    /** Gives the sign of life that those who stand in line cannot give. */
    void sign() {
        transactions.run(Transactions.SHORT, connection -> {
            ImportLedger.sign(connection, inLine, clock.instant());
            return null;
        });
    }
}
