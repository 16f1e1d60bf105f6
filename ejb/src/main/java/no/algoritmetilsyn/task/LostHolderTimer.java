package no.algoritmetilsyn.task;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.SystemScope;

/** Looks for {@link LostHolders} each night, each task in a transaction of its own. */
@Singleton
@AsksNobody("run by a timer")
public class LostHolderTimer {

    private static final Logger LOG = Logger.getLogger(LostHolderTimer.class.getName());

    @Inject
    LostHolders tasks;

    @Inject
    SystemScope system;

    /** Before people come to work. */
    @Schedule(hour = "4", minute = "10", timezone = "Europe/Oslo", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        system.execute(this::lookThrough);
    }

    private void lookThrough() {
        long given = 0;
        for (List<UUID> page = tasks.held(null); !page.isEmpty(); page = tasks.held(page.get(page.size() - 1))) {
            given += page.stream().filter(this::giveBack).count();
        }
        if (given > 0) {
            LOG.log(Level.INFO, "{0} tasks went back to their groups: their holders cannot do them any more", given);
        }
    }

    private boolean giveBack(UUID task) {
        try {
            return tasks.giveBack(task);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Task " + task + " is looked at again tomorrow", failed);
            return false;
        }
    }
}
