package no.algoritmetilsyn.algorithm.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
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
        boolean inLine = take(actor, id, () -> {
            try (InputStream stream = Files.newInputStream(file)) {
                imports.carryOut(id, order, stream);
            } finally {
                delete(file);
            }
            return null;
        });
        if (!inLine) {
            delete(file);
        }
    }

    /**
     * Writes an import whose file has been read, on a thread of the server, when its turn has come.
     *
     * @return false when the line is full; it has failed then
     */
    public boolean goOn(Actor actor, UUID id) {
        return take(actor, id, () -> imports.goOn(id));
    }

    private boolean take(Actor actor, UUID id, Callable<ImportReport> work) {
        inLine.add(id);
        try {
            executor.execute(() -> scope.execute(() -> run(actor, id, work)));
            return true;
        } catch (RejectedExecutionException full) {
            LOG.log(Level.WARNING, "No place in line for import " + id, full);
            inLine.remove(id);
            transactions.run(
                    Transactions.SHORT,
                    connection -> ImportLedger.end(connection, id, ImportState.FAILED, clock.instant()));
            return false;
        }
    }

    private void run(Actor actor, UUID id, Callable<ImportReport> work) {
        inLine.remove(id);
        try {
            current.as(actor, () -> unchecked(work));
        } catch (ImportCancelled cancelled) {
            LOG.info("Import " + id + " was cancelled");
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Import " + id, failed);
        }
    }

    private static ImportReport unchecked(Callable<ImportReport> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
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
