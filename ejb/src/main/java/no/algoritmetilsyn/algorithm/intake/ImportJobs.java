package no.algoritmetilsyn.algorithm.intake;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.CurrentActor;

/** Imports that nobody waits for, and what is left of those whose node has died. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@AsksNobody("the boundary it calls asks for the actor it acts as")
public class ImportJobs {

    private static final Logger LOG = Logger.getLogger(ImportJobs.class.getName());

    @Inject
    Imports imports;

    @Inject
    Transactions transactions;

    @Inject
    Applying applying;

    @Inject
    CurrentActor current;

    /**
     * Carries out an import that has begun, on a thread of the server. What becomes of it stands in its row.
     *
     * @param file is deleted in any case
     */
    @Asynchronous
    public void carryOut(Actor actor, UUID id, ImportOrder order, Path file) {
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
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A file that was imported is left in " + file, e);
        }
    }

    /** Every hour. */
    @Schedule(hour = "*", minute = "35", persistent = false)
    void clean() {
        transactions.run(Applying.LIMIT, connection -> {
            applying.clean(connection);
            return null;
        });
    }
}
